//! The wizard's logic on a small provider, as one program: it links once.

mod registries;
mod suggestions;
mod support;
mod telephony;
mod terms;
mod texts;

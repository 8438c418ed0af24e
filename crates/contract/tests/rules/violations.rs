//! Every rule: bodies that break it and only it, and neighbours that do not.

mod billing;
mod expected;
mod fee_above_zero;
mod inactive;
mod order;
mod origin_and_plan;
mod params;
mod references;
mod renewal;
mod required;
mod setup_fee;
mod telephony;
mod texts;
mod verdict;
mod welcome_email;

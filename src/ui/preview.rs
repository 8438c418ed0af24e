//! "O que será criado": always beside the form, following every keystroke.

mod chart;
mod charges;
mod figures;
pub mod folded;
pub mod panel;
mod renewal;

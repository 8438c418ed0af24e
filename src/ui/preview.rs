//! "O que será criado": always beside the form, following every keystroke.

mod charges;
mod chart;
mod figures;
pub mod folded;
pub mod panel;
mod renewal;

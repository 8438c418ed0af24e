//! "O que será criado": always beside the form, following every keystroke.
//!
//! `panel`, `folded` and the figures are there at once; `content` and what it shows come with
//! [`Details`](super::on_demand::Details).

mod charge_list;
mod charges;
mod chart;
pub mod content;
pub mod due_date_comparison;
mod facts;
mod figures;
pub mod folded;
pub mod loyalty;
mod marks;
mod months;
pub mod panel;
mod renewal;
mod shown;
mod why;

pub use charges::Charge;
pub use months::Event;
pub use shown::Shown;

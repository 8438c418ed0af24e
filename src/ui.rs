//! What is seen: controls, steps, the panel, pages, and every word of them.

pub mod controls;
pub mod copy;

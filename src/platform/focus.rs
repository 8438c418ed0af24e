//! Keyboard focus.

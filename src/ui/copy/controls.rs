//! Words that controls say by themselves.

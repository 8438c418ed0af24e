//! The identifiers that violations carry: form, server and texts share them.

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident = $value:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $value;)*

        /// All of them.
        pub const ALL: &[&str] = &[$($name),*];
    };
}

pub mod field;
pub mod param;
pub mod rule;

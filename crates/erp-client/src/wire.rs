//! Reading the ERP's answers with little code.
//!
//! serde's derived code is fast and thorough, and some two kilobytes for every type; a browser
//! would download a fifth of the app's code just for that. Here an answer is first read as
//! [`Json`], then taken apart by tables of fields ([`shape`]): a few calls for every type. The
//! tables cannot fall behind the types, for a field that is missing does not compile.
//!
//! What a later ERP says beyond that breaks nothing. A field that nobody asks for is left. A name
//! that nobody knows reads as the type's own "unknown" or as what is safest to take it for, as null
//! where the field may be null, and otherwise takes the row of the list with it that it stands in,
//! which is then as good as inactive.

mod catalog;
mod contract;
mod json;
mod records;
mod scalars;
mod shape;

pub use json::Json;

/// A type that can be read from JSON.
///
/// Reading never stops half-way: what is wrong is noted, and something is put in its place. That
/// way there is nothing to clean up at every field, which would be most of the code.
pub(crate) trait Read: Sized {
    /// Reads a value; notes when it is not of this type.
    fn read(json: Json, wrong: &mut bool) -> Self;

    /// Reads a value that may be null.
    fn read_optional(json: Json, wrong: &mut bool) -> Option<Self> {
        match json {
            Json::Null => None,
            json => Some(Self::read(json, wrong)),
        }
    }

    /// Whether a list has a place for a value: not if it depends on a name that nobody knows.
    fn is_known(_json: &Json) -> bool {
        true
    }
}

/// The value that an answer holds, if it is of the type all through.
pub(crate) fn read<T: Read>(json: Json) -> Option<T> {
    let mut wrong = false;
    let value = T::read(json, &mut wrong);
    (!wrong).then_some(value)
}

#[cfg(test)]
mod tests;

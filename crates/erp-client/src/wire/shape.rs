//! Tables of a type's fields and names, and how they are read.

use super::{Json, Read};

/// An object whose fields are taken out one by one. What nobody asks for is left.
pub(super) struct Object<'a> {
    fields: Vec<(String, Json)>,
    wrong: &'a mut bool,
}

impl<'a> Object<'a> {
    pub(super) fn of(json: Json, wrong: &'a mut bool) -> Self {
        let fields = if let Json::Object(fields) = json {
            fields
        } else {
            *wrong = true;
            Vec::new()
        };
        Self { fields, wrong }
    }

    /// A field; one that is absent reads as null.
    pub(super) fn field<T: Read>(&mut self, name: &str) -> T {
        T::read(self.take(name), self.wrong)
    }

    /// A field that has a value of its own when it is absent or null.
    pub(super) fn field_or<T: Read>(&mut self, name: &str, absent: T) -> T {
        match self.take(name) {
            Json::Null => absent,
            json => T::read(json, self.wrong),
        }
    }

    #[inline(never)]
    fn take(&mut self, name: &str) -> Json {
        let found = self.fields.iter_mut().find(|(other, _)| other == name);
        found.map_or(Json::Null, |(_, json)| core::mem::replace(json, Json::Null))
    }
}

/// The place of a name in a list, if it is one of them.
pub(super) fn place(json: &Json, names: &[&str]) -> Option<usize> {
    match json {
        Json::Text(text) => names.iter().position(|name| name == text),
        _ => None,
    }
}

/// Structs by their fields: `name { field, field = what an absent one is }`.
macro_rules! structs {
    ($($name:ident { $($field:ident $(= $absent:expr)?),* $(,)? })*) => {$(
        impl $crate::wire::Read for $name {
            fn read(json: $crate::wire::Json, wrong: &mut bool) -> Self {
                let mut object = $crate::wire::shape::Object::of(json, wrong);
                Self {
                    $($field: $crate::wire::shape::structs!(@read object $field $($absent)?)),*
                }
            }
        }
    )*};
    (@read $object:ident $field:ident) => {
        $object.field(stringify!($field))
    };
    (@read $object:ident $field:ident $absent:expr) => {
        $object.field_or(stringify!($field), $absent)
    };
}
pub(super) use structs;

/// Enums by their names on the wire; the last variant may stand for every other name.
macro_rules! enums {
    ($($name:ident { $first:ident = $first_text:literal $(, $variant:ident = $text:literal)* $(; $other:ident)? })*) => {
        $(
            impl $crate::wire::Read for $name {
                fn read(json: $crate::wire::Json, wrong: &mut bool) -> Self {
                    const VARIANTS: &[$name] = &[$name::$first $(, $name::$variant)*];
                    match $crate::wire::shape::place(&json, &[$first_text $(, $text)*]) {
                        Some(place) => VARIANTS[place],
                        None => $crate::wire::shape::enums!(@other json wrong $name $first $($other)?),
                    }
                }
            }
        )*

        /// Every variant and its name, for the test that compares them with serde's.
        #[cfg(test)]
        pub(in crate::wire) fn names() -> Vec<(&'static str, String)> {
            vec![$(
                ($first_text, serde_json::to_string(&$name::$first).unwrap())
                $(, ($text, serde_json::to_string(&$name::$variant).unwrap()))*
            ),*]
        }
    };
    (@other $json:ident $wrong:ident $name:ident $first:ident) => {{
        *$wrong = true;
        $name::$first
    }};
    (@other $json:ident $wrong:ident $name:ident $first:ident $other:ident) => {{
        *$wrong |= !matches!($json, $crate::wire::Json::Text(_));
        $name::$other
    }};
}
pub(super) use enums;

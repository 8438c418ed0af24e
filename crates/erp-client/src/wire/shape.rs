//! Tables of a type's fields and names, and how they are read.

use super::{Faults, Json, Read};

/// An object whose fields are taken out one by one. What nobody asks for is left.
pub(super) struct Object<'a> {
    fields: Vec<(String, Json)>,
    faults: &'a mut Faults,
}

impl<'a> Object<'a> {
    pub(super) fn of(json: Json, faults: &'a mut Faults) -> Self {
        let fields = if let Json::Object(fields) = json {
            fields
        } else {
            faults.malformed(Vec::new())
        };
        Self { fields, faults }
    }

    /// A field; one that is absent reads as null.
    pub(super) fn field<T: Read>(&mut self, name: &str) -> T {
        T::read(self.take(name), self.faults)
    }

    /// A field that has a value of its own when it is absent or null.
    pub(super) fn field_or<T: Read>(&mut self, name: &str, absent: T) -> T {
        match self.take(name) {
            Json::Null => absent,
            json => T::read(json, self.faults),
        }
    }

    /// What a name stands for; of one that stands twice the last counts.
    #[inline(never)]
    fn take(&mut self, name: &str) -> Json {
        let found = self.fields.iter_mut().rfind(|(other, _)| other == name);
        found.map_or(Json::Null, |(_, json)| core::mem::replace(json, Json::Null))
    }
}

/// The place of a name in a list, if it is one of them.
pub(super) fn place(json: &Json, names: &[&str], faults: &mut Faults) -> Option<usize> {
    if let Json::Text(text) = json {
        names.iter().position(|name| name == text)
    } else {
        faults.malformed(None)
    }
}

/// Structs by their fields: `name { field, field = what an absent one is }`.
macro_rules! structs {
    ($($name:ident { $($field:ident $(= $absent:expr)?),* $(,)? })*) => {$(
        impl $crate::wire::Read for $name {
            fn read(json: $crate::wire::Json, faults: &mut $crate::wire::Faults) -> Self {
                let mut object = $crate::wire::shape::Object::of(json, faults);
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

/// Enums by their names on the wire: `name { variant = text, …; other }`. Any other name reads as the variant `other`.
/// Without one, it counts as null where null is allowed, and takes the list's row with it where it is not.
macro_rules! enums {
    ($($name:ident { $($variant:ident = $text:literal),+ $(; $other:ident)? })*) => {
        $(
            impl $crate::wire::Read for $name {
                $crate::wire::shape::enums!(@read $name [$($variant = $text),+] $($other)?);
            }
        )*

        /// Every variant and its name, for the test that compares them with serde's.
        #[cfg(test)]
        pub(in crate::wire) fn names() -> Vec<(&'static str, String)> {
            vec![$($(($text, serde_json::to_string(&$name::$variant).unwrap())),+),*]
        }
    };
    (@read $name:ident [$($variant:ident = $text:literal),+] $other:ident) => {
        fn read(json: $crate::wire::Json, faults: &mut $crate::wire::Faults) -> Self {
            match $crate::wire::shape::place(&json, &[$($text),+], faults) {
                Some(place) => [$($name::$variant),+][place],
                None => $name::$other,
            }
        }
    };
    (@read $name:ident [$($variant:ident = $text:literal),+]) => {
        fn read(json: $crate::wire::Json, faults: &mut $crate::wire::Faults) -> Self {
            match $crate::wire::shape::place(&json, &[$($text),+], faults) {
                Some(place) => [$($name::$variant),+][place],
                None => faults.unknown([$($name::$variant),+][0]),
            }
        }

        fn read_optional(
            json: $crate::wire::Json,
            faults: &mut $crate::wire::Faults,
        ) -> Option<Self> {
            if matches!(json, $crate::wire::Json::Null) {
                return None;
            }
            let place = $crate::wire::shape::place(&json, &[$($text),+], faults)?;
            Some([$($name::$variant),+][place])
        }
    };
}
pub(super) use enums;

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

    /// What a name stands for; of one that stands twice the last counts.
    #[inline(never)]
    fn take(&mut self, name: &str) -> Json {
        let found = self.fields.iter_mut().rfind(|(other, _)| other == name);
        found.map_or(Json::Null, |(_, json)| core::mem::replace(json, Json::Null))
    }
}

/// The place of a name among those that are known.
pub(super) fn place(json: &Json, names: &[&str], wrong: &mut bool) -> Option<usize> {
    if let Json::Text(text) = json {
        return names.iter().position(|name| name == text);
    }
    *wrong = true;
    None
}

/// Whether a value is no name but one of these.
pub(super) fn knows(json: &Json, names: &[&str]) -> bool {
    !matches!(json, Json::Text(_)) || place(json, names, &mut false).is_some()
}

/// Structs by their fields: `name { field, field = what an absent one is }`. A row that says nothing without some of
/// them names those: `name(field: type) { … }`.
macro_rules! structs {
    ($($name:ident $(($($vital:ident: $type:ty),+))? {
        $($field:ident $(= $absent:expr)?),* $(,)?
    })*) => {$(
        impl $crate::wire::Read for $name {
            fn read(json: $crate::wire::Json, wrong: &mut bool) -> Self {
                let mut object = $crate::wire::shape::Object::of(json, wrong);
                Self {
                    $($field: $crate::wire::shape::structs!(@read object $field $($absent)?)),*
                }
            }

            $(
                fn is_known(json: &$crate::wire::Json) -> bool {
                    $(<$type as $crate::wire::Read>::is_known(json.get(stringify!($vital))))&&+
                }
            )?
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
/// Without one it counts as null where null is allowed, and is not known where it is not.
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
        fn read(json: $crate::wire::Json, wrong: &mut bool) -> Self {
            const VARIANTS: &[$name] = &[$($name::$variant),+];
            match $crate::wire::shape::place(&json, &[$($text),+], wrong) {
                Some(place) => VARIANTS[place],
                None => $name::$other,
            }
        }
    };
    (@read $name:ident [$first:ident = $first_text:literal $(, $variant:ident = $text:literal)*]) => {
        fn read(json: $crate::wire::Json, wrong: &mut bool) -> Self {
            Self::read_optional(json, wrong).unwrap_or_else(|| {
                *wrong = true;
                Self::$first
            })
        }

        fn read_optional(json: $crate::wire::Json, wrong: &mut bool) -> Option<Self> {
            const VARIANTS: &[$name] = &[$name::$first $(, $name::$variant)*];
            if matches!(json, $crate::wire::Json::Null) {
                return None;
            }
            let names = &[$first_text $(, $text)*];
            $crate::wire::shape::place(&json, names, wrong).map(|place| VARIANTS[place])
        }

        fn is_known(json: &$crate::wire::Json) -> bool {
            $crate::wire::shape::knows(json, &[$first_text $(, $text)*])
        }
    };
}
pub(super) use enums;

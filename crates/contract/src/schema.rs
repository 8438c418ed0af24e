//! `OpenAPI` schemas of the types that travel as decimal strings, and of those whose derived schema would say too much.

use std::borrow::Cow;

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType, Type};
use utoipa::{PartialSchema, ToSchema};

use crate::amount::Amount;
use crate::money::Money;
use crate::percentage::Percentage;
use crate::violation::Param;

macro_rules! decimal_strings {
    ($($name:ident: $pattern:literal, $description:literal);* $(;)?) => {$(
        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .pattern(Some($pattern))
                    .description(Some($description))
                    .into()
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }
        }
    )*};
}

decimal_strings! {
    Money: r"^-?\d+\.\d{2}$", "An amount in BRL with two places.";
    Amount: r"^-?\d+(\.\d+)?$", "An amount in BRL; the rules judge sign, places and size.";
    Percentage: r"^-?\d+(\.\d+)?$", "A percentage.";
}

/// One of three types. A derived schema lets the null variant be anything at all.
impl PartialSchema for Param {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(SchemaType::from_iter([
                Type::Integer,
                Type::String,
                Type::Null,
            ]))
            .description(Some("A figure of a violation."))
            .into()
    }
}

impl ToSchema for Param {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Param")
    }
}

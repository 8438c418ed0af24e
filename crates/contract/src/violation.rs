//! What a rule has to say about a field: a key with figures, never prose.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::ContractId;
use crate::money::Money;

/// One rule that the terms break, or that asks for attention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Violation {
    /// The path of the field on the wire, such as `setup_fee.amount`.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub field: Cow<'static, str>,
    /// The rule's identifier, such as `required`.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub rule: Cow<'static, str>,
    /// Whether it blocks.
    pub severity: Severity,
    /// The figures that its sentence needs.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, Param>))]
    pub params: BTreeMap<Cow<'static, str>, Param>,
}

impl Violation {
    /// A rule that blocks.
    pub fn error(field: &'static str, rule: &'static str) -> Self {
        Self::new(field, rule, Severity::Error)
    }

    /// A rule that only asks for attention.
    pub fn warning(field: &'static str, rule: &'static str) -> Self {
        Self::new(field, rule, Severity::Warning)
    }

    fn new(field: &'static str, rule: &'static str, severity: Severity) -> Self {
        let (field, rule) = (Cow::Borrowed(field), Cow::Borrowed(rule));
        Self {
            field,
            rule,
            severity,
            params: BTreeMap::new(),
        }
    }

    /// The same with one more figure.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.insert(Cow::Borrowed(name), value.into());
        self
    }

    /// Whether it blocks.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Whether a violation blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It blocks.
    Error,
    /// It is shown, and never blocks.
    Warning,
}

/// A figure of a violation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Param {
    /// A count: instalments, characters, days, an id.
    Count(i64),
    /// An amount or date as on the wire, or a text.
    Text(String),
    /// Nothing is known.
    Null(()),
}

impl From<i64> for Param {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Param {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Money> for Param {
    fn from(money: Money) -> Self {
        Self::Text(money.to_string())
    }
}

impl From<chrono::NaiveDate> for Param {
    fn from(date: chrono::NaiveDate) -> Self {
        Self::Text(date.to_string())
    }
}

impl From<ContractId> for Param {
    fn from(id: ContractId) -> Self {
        Self::Count(id.0)
    }
}

impl<T: Into<Param>> From<Option<T>> for Param {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null(()), Into::into)
    }
}

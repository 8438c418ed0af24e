//! Whose data a request is about.

use chrono::{NaiveDate, Utc};

use crate::clock;

/// A provider that uses the ERP. Every row belongs to one, and every query names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TenantId(pub i64);

impl From<i64> for TenantId {
    fn from(id: i64) -> Self {
        Self(id)
    }
}

/// A provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// Identifier.
    pub id: TenantId,
    /// Name shown.
    pub name: String,
    /// Minutes that its civil time is ahead of UTC.
    pub utc_offset_minutes: i64,
}

impl Tenant {
    /// The civil date there, now.
    pub fn today(&self) -> NaiveDate {
        clock::civil_date(Utc::now(), self.utc_offset_minutes)
    }
}

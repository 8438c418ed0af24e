//! How a provider counts: settings of the tenant, not of a contract.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Settings of one provider. What is absent has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Settings {
    /// Which setup-fee parcels get the odd cents.
    pub installment_remainder: InstallmentRemainder,
    /// When the first setup-fee parcel falls due.
    pub setup_fee_first_due: SetupFeeFirstDue,
    /// The most parcels that a setup fee can be split into.
    pub max_installments: u32,
    /// What a first account costs that covers less or more than one month.
    pub proration: Proration,
    /// Automatic renewal.
    pub renewal: RenewalSettings,
    /// Days without banking beyond the national ones, such as a local holiday.
    pub holidays: Vec<NaiveDate>,
    /// Hosts from which an e-mail may show images, by https.
    pub email_image_hosts: Vec<String>,
    /// Where each registry is maintained in the ERP.
    pub registry_links: RegistryLinks,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            installment_remainder: InstallmentRemainder::First,
            setup_fee_first_due: SetupFeeFirstDue::DueDateRule,
            max_installments: 24,
            proration: Proration::Calendar,
            renewal: RenewalSettings::default(),
            holidays: Vec::new(),
            email_image_hosts: Vec::new(),
            registry_links: RegistryLinks::new(),
        }
    }
}

/// Addresses of the ERP's own registry pages, by the registry's name in the catalogue.
pub type RegistryLinks = BTreeMap<String, String>;

/// Which setup-fee parcels get the cents that an even split leaves over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InstallmentRemainder {
    /// All of them on the first parcel (the card acquirers' rule).
    First,
    /// All of them on the last parcel.
    Last,
    /// One cent on each of the first parcels.
    Spread,
}

/// When the first setup-fee parcel falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SetupFeeFirstDue {
    /// With the accounts, by the due-date rule.
    DueDateRule,
    /// On the signup date, then monthly on its day.
    SignupDate,
}

/// What the first monthly account costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Proration {
    /// A full month, however long it is.
    None,
    /// By the days of the calendar.
    Calendar,
    /// By a month of thirty days.
    #[serde(rename = "commercial_30")]
    Commercial30,
}

/// Automatic renewal, as the provider has set it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct RenewalSettings {
    /// Whether contracts are renewed automatically at all.
    pub enabled: bool,
    /// With so many invoices open a contract enters the renewal queue.
    pub queue_at_open_invoices: u32,
    /// With so many invoices open it is renewed.
    pub renew_at_open_invoices: u32,
}

impl Default for RenewalSettings {
    fn default() -> Self {
        Self {
            enabled: true,
            queue_at_open_invoices: 3,
            renew_at_open_invoices: 2,
        }
    }
}

//! What the suite knows of a server: what there is to choose from, and what it chose.

mod stock;

use contract::catalog::{
    DueDateRule, EmailAccount, LedgerAccount, PaymentProfile, Plan, SlaPolicy, SuspensionPolicy,
};
use contract::{BillingGroupId, Catalog, Person};
use erp_api::{Client, Lead, List, path};
use serde::de::DeserializeOwned;

use crate::erp::Erp;
use crate::finding::Finding;
use crate::pages;

pub use stock::first;

/// How many customers are looked at, a hundred a page.
const PAGES: usize = 3;
/// Of how many customers, the first of the list, it is promised that they have one billing group.
const WITH_GROUP: usize = 5;

/// An id that nothing has: far from what ids begin with, and within what a database of 32 bits takes.
pub const UNKNOWN_ID: i64 = 1_987_654_321;

/// What the suite knows of a server.
pub struct Known {
    /// The catalogue as it was at the beginning.
    pub catalog: Catalog,
    /// Customers, the first of the list.
    pub clients: Vec<Client>,
    /// The customer for whom contracts are made.
    pub client: Client,
    /// Its active billing group.
    pub group: BillingGroupId,
    /// Another customer.
    pub other: Client,
    /// The active billing group of that one.
    pub group_of_other: BillingGroupId,
    /// Leads of which a contract can be made.
    pub leads: Vec<Lead>,
    /// What an ordinary contract is made of.
    pub usual: Usual,
}

/// What an ordinary contract is made of: active rows, none of them for telephony.
pub struct Usual {
    /// A monthly plan, without loyalty if there is one.
    pub plan: Plan,
    /// A due-date rule.
    pub due_date_rule: DueDateRule,
    /// A service-level table.
    pub sla_policy: SlaPolicy,
    /// A suspension policy.
    pub suspension_policy: SuspensionPolicy,
    /// A payment profile; its method is the payment method.
    pub payment_profile: PaymentProfile,
    /// A ledger account that accepts entries.
    pub ledger_account: LedgerAccount,
    /// An account to send e-mail from.
    pub email_account: EmailAccount,
}

impl Known {
    /// Reads it of a server.
    ///
    /// # Errors
    /// An answer cannot be read, or there is nothing to make a contract of.
    pub fn read(erp: &Erp) -> Result<Self, Finding> {
        let catalog: Catalog = read(erp, path::CATALOG)?;
        let usual = stock::usual(&catalog).map_err(|lacking| {
            let asked = format!("GET {}", path::CATALOG);
            Finding::failed(asked, format!("an active row at least: {lacking}"), "none")
        })?;
        let listed = format!("{}?limit=100", path::CLIENTS);
        let clients: Vec<Client> = rows(erp, &listed)?;
        let leads = rows(erp, &format!("{}?stage={}", path::LEADS, Lead::READY))?;
        let mut pairs = Vec::new();
        for client in clients.iter().take(WITH_GROUP) {
            if let Some(group) = only_active_group(erp, client)? {
                // In the list addresses and defaults may be left out.
                pairs.push((read::<Client>(erp, &path::client(client.id))?, group));
            }
        }
        // A natural person with an address lets the most rules be tried.
        pairs.sort_by_key(|(client, _)| {
            (
                client.person != Person::Natural,
                client.addresses.is_empty(),
            )
        });
        let mut pairs = pairs.into_iter();
        let (Some((client, group)), Some((other, group_of_other))) = (pairs.next(), pairs.next())
        else {
            let expected = "two customers among the first five with one active billing group each";
            return Err(Finding::failed(format!("GET {listed}"), expected, "none"));
        };
        Ok(Self {
            catalog,
            clients,
            client,
            group,
            other,
            group_of_other,
            leads,
            usual,
        })
    }
}

/// An answer as its type.
pub fn read<T: DeserializeOwned>(erp: &Erp, path: &str) -> Result<T, Finding> {
    let answer = erp.get(path)?;
    let json = answer.expect(200)?.json()?;
    let read = serde_json::from_value(json);
    read.map_err(|error| answer.differs("a body as the specification describes it", error))
}

/// The rows of a list as their type.
pub fn rows<T: DeserializeOwned>(erp: &Erp, path: &str) -> Result<Vec<T>, Finding> {
    let rows = pages::rows(erp, path, PAGES)?;
    let read = |row| serde_json::from_value(row);
    let read: Result<Vec<T>, _> = rows.into_iter().map(read).collect();
    read.map_err(|error| {
        let expected = "rows as the specification describes them";
        Finding::failed(format!("GET {path}"), expected, error)
    })
}

fn only_active_group(erp: &Erp, client: &Client) -> Result<Option<BillingGroupId>, Finding> {
    let groups: List<erp_api::BillingGroup> = read(erp, &path::client_billing_groups(client.id))?;
    let mut active = groups.items.iter().filter(|group| group.active);
    Ok(match (active.next(), active.next()) {
        (Some(group), None) => Some(group.id),
        _ => None,
    })
}

//! Customers, groups, leads, attendances, templates, the session, and problems.

use super::catalog::DEFAULTS;
use super::contract::VIOLATION;
use super::list_of;
use crate::shape::Shape::{self, Amount, Date, Flag, Instant, Integer, List, OrNull, Text, Word};
use crate::shape::object;

const PERSON: Shape = Word(&["natural", "legal"]);
const OVERDUE: Shape = object! { count: Integer, total: Amount };
const ADDRESSES: Shape = List(&object! { id: Integer, label: Text, text: Text });

/// One customer.
pub const CLIENT: Shape = object! {
    id: Integer, code: Text, name: Text, document: Text, person: PERSON, email: OrNull(&Text),
    phone: OrNull(&Text), city: Text, state: Text, addresses: ADDRESSES, active_contracts: Integer,
    overdue: OVERDUE, defaults: DEFAULTS
};

/// Customers, whose addresses and defaults may be left out.
pub const CLIENT_LIST: Shape = list_of!(object! {
    id: Integer, code: Text, name: Text, document: Text, person: PERSON, email: OrNull(&Text),
    phone: OrNull(&Text), city: Text, state: Text, active_contracts: Integer, overdue: OVERDUE;
    addresses: ADDRESSES, defaults: DEFAULTS
});

/// A billing group.
pub const BILLING_GROUP: Shape = object! {
    id: Integer, client_id: Integer, name: Text, active: Flag, contracts: Integer
};

/// A customer's billing groups.
pub const BILLING_GROUP_LIST: Shape = list_of!(BILLING_GROUP);

/// A lead.
pub const LEAD: Shape = object! {
    id: Integer, client_id: Integer, stage: Text, plan_id: OrNull(&Integer),
    setup_fee: OrNull(&object! { amount: Amount, installments: Integer }),
    sales_rep_id: OrNull(&Integer), contract_id: OrNull(&Integer)
};

/// Leads.
pub const LEAD_LIST: Shape = list_of!(LEAD);

/// An attendance.
pub const ATTENDANCE: Shape = object! {
    id: Integer, client_id: Integer, protocol: Text, subject: Text, opened_at: Instant,
    contract_id: OrNull(&Integer)
};

/// A template of the welcome e-mail.
pub const EMAIL_TEMPLATE: Shape = object! {
    id: Integer, name: Text, subject: Text, body_html: Text, plan_id: OrNull(&Integer), is_default: Flag
};

/// Templates of the welcome e-mail.
pub const EMAIL_TEMPLATE_LIST: Shape = list_of!(EMAIL_TEMPLATE);

/// Who is signed in.
pub const SESSION: Shape = object! {
    user: object! { id: Integer, name: Text, email: Text }, tenant: object! { id: Integer, name: Text },
    permissions: List(&Text), today: Date
};

/// An error.
pub const PROBLEM: Shape = object! {
    type: Text, title: Text, status: Integer;
    detail: Text, violations: List(&VIOLATION)
};

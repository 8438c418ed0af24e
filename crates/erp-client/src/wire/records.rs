//! What the ERP keeps: people, leads, contracts, and what it says when it refuses.

use contract::{Defaults, Person};
use erp_api::{
    Address, Attendance, AuditEntry, BillingGroup, Client, ContractRecord, ContractState,
    ContractSummary, EmailState, EmailTemplate, InvoiceRecord, InvoiceState, Lead, LeadSetupFee,
    List, Overdue, Permission, Problem, ProblemType, ReceivableRow, ReceivablesRecord, RowState,
    Session, SetupFeeRecord, SetupFeeRow, TenantInfo, User, WelcomeEmailRecord,
};

use super::shape::{Object, enums, structs};
use super::{Json, Read};

structs! {
    Session { user, tenant, permissions, today }
    User { id, name, email }
    TenantInfo { id, name }
    Client {
        id, code, name, document, person, email, phone, city = String::new(),
        state = String::new(), addresses = Vec::new(), active_contracts = 0,
        overdue = Overdue::default(), defaults = Defaults::default(),
    }
    Address { id, label, text }
    Overdue { count, total }
    BillingGroup { id, client_id, name, active, contracts = 0 }
    Lead { id, client_id, stage, plan_id, setup_fee, sales_rep_id, contract_id }
    LeadSetupFee { amount, installments }
    Attendance { id, client_id, protocol, subject, opened_at, contract_id }
    EmailTemplate { id, name, subject, body_html, plan_id, is_default = false }
    ContractSummary { id, number, state, created_at, client_id, terms }
    ContractRecord {
        id, number, state, created_at, client_id, terms, setup_fee, receivables, renewal,
        invoices = Vec::new(), welcome_email, audit = Vec::new(),
    }
    SetupFeeRecord { status, estimated, total, installments }
    SetupFeeRow { id, state, number, due_date, payable_until, amount }
    ReceivablesRecord { status, estimated, total, items }
    ReceivableRow {
        id, state, number, due_date, payable_until, gross, direct_discount, amount,
        prompt_payment_amount,
    }
    InvoiceRecord { id, number, receivable_ids, due_date, amount, state }
    WelcomeEmailRecord { state, to, sent_at, reason }
    AuditEntry { at, user, action, origin = String::new(), key }
}

enums! {
    // Of a natural person the rules say more.
    Person { Natural = "natural", Legal = "legal"; Legal }
    ContractState {
        Active = "active", AwaitingActivation = "awaiting_activation",
        UnderReview = "under_review", Cancelled = "cancelled"; Unknown
    }
    RowState {
        Planned = "planned", Open = "open", UnderReview = "under_review", Invoiced = "invoiced",
        Settled = "settled", Cancelled = "cancelled"; Unknown
    }
    InvoiceState { Open = "open", Paid = "paid", Cancelled = "cancelled"; Unknown }
    EmailState { Waiting = "waiting", Sent = "sent", Failed = "failed"; Unknown }
    Permission {
        ReadClients = "clients:read", CreateContracts = "contracts:create",
        ReviewContracts = "contracts:review", ActivateContracts = "contracts:activate",
        CancelContracts = "contracts:cancel", ManageGroups = "groups:manage",
        ManageTemplates = "templates:manage"; Unknown
    }
}

impl<T: Read> Read for List<T> {
    fn read(json: Json, wrong: &mut bool) -> Self {
        let mut object = Object::of(json, wrong);
        Self {
            items: object.field("items"),
            next_cursor: object.field("next_cursor"),
        }
    }
}

impl Read for Problem {
    fn read(json: Json, wrong: &mut bool) -> Self {
        let mut object = Object::of(json, wrong);
        Self {
            // A name that is no name in Rust.
            kind: object.field_or("type", ProblemType::AboutBlank.uri().to_owned()),
            title: object.field_or("title", String::new()),
            status: object.field_or("status", 0),
            detail: object.field("detail"),
            pointer: object.field("pointer"),
            violations: object.field_or("violations", Vec::new()),
        }
    }
}

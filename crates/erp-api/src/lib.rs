//! The ERP's HTTP API as types: paths, bodies, lists, problem details.
//!
//! The browser's client and the reference ERP share them, and the `OpenAPI` document is made from
//! them (feature `openapi`). Unknown fields never break a reader; states that a vendor adds later
//! read as `Unknown`.

mod contract_record;
mod customer;
mod list;
mod origin;
pub mod path;
mod problem;
mod session;
mod template;

pub use contract_record::{
    AuditEntry, ContractRecord, ContractState, ContractSummary, EmailState, InvoiceRecord,
    InvoiceState, ReceivableRow, ReceivablesRecord, RowState, SetupFeeRecord, SetupFeeRow,
    WelcomeEmailRecord,
};
pub use customer::{Address, BillingGroup, BillingGroupInput, Client, Overdue};
pub use list::List;
pub use origin::{Attendance, Lead, LeadSetupFee};
pub use problem::{PROBLEM_JSON, Problem, ProblemType};
pub use session::{Credentials, Permission, Session, TenantInfo, User};
pub use template::{EmailTemplate, EmailTemplateInput, EmailTest};

//! Sending the contract: once, under one key, with the same bytes on every try.

use std::sync::Arc;

use contract::{ContractTerms, Violation, field, param};
use erp_api::ContractRecord;
use erp_client::{ApiError, ErpClient};
use serde::Serialize;

/// How far the sending is.
#[derive(Debug, Clone, PartialEq)]
pub enum Submission {
    /// Nothing was sent, or what was sent was refused and edited since.
    Idle,
    /// On its way.
    Sending,
    /// The ERP could not be asked whether the terms still hold, so nothing was sent.
    NotSent(ApiError),
    /// The ERP refused; nothing was created.
    Rejected(ApiError),
    /// What the user saw is not what the ERP computes any more; nothing was created.
    Changed(Vec<Change>),
    /// No answer that can be relied on: the contract may exist.
    Unknown(ApiError),
    /// An unknown one is being sent again, or asked for. Nothing else can be done meanwhile.
    Settling(ApiError),
    /// The contract exists.
    Created(Arc<ContractRecord>),
}

/// A figure that moved between what was seen and what the ERP computes now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The figure's path in the body.
    pub field: String,
    /// As it was seen, as the wire writes it.
    pub seen: Option<String>,
    /// As it is now.
    pub current: Option<String>,
}

impl Change {
    /// The changes that violations tell of, if they tell of nothing else that blocks.
    pub fn all_of(violations: &[Violation], terms: &ContractTerms) -> Option<Vec<Self>> {
        let errors = violations.iter().filter(|violation| violation.is_error());
        let changes: Option<Vec<Self>> = errors.map(|error| Self::of(error, terms)).collect();
        changes.filter(|changes| !changes.is_empty())
    }

    fn of(violation: &Violation, terms: &ContractTerms) -> Option<Self> {
        let expected = &terms.expected;
        let amount = |amount: &Option<contract::Amount>| {
            amount.as_ref().map(|amount| amount.as_str().to_owned())
        };
        let seen = match violation.field.as_ref() {
            field::EXPECTED_PLAN_PRICE => amount(&expected.plan_price),
            field::EXPECTED_SETUP_FEE_TOTAL => amount(&expected.setup_fee_total),
            field::EXPECTED_RECEIVABLES_TOTAL => amount(&expected.receivables_total),
            field::EXPECTED_FIRST_DUE_DATE => expected.first_due_date.map(|date| date.to_string()),
            _ => return None,
        };
        let current = match violation.params.get(param::CURRENT) {
            Some(contract::Param::Text(text)) => Some(text.clone()),
            _ => None,
        };
        Some(Self {
            field: violation.field.to_string(),
            seen,
            current,
        })
    }
}

/// A body that was sent: another try sends these bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Frozen {
    /// The idempotency key.
    pub key: String,
    /// The body, to the byte.
    pub body: String,
}

/// Sends a frozen body and says what came of it.
pub async fn send(erp: &ErpClient, frozen: &Frozen) -> Submission {
    match erp.create_contract(&frozen.key, &frozen.body).await {
        Ok(record) => Submission::Created(Arc::new(record)),
        // The key has a contract already, made of other answers: that one is what there is to see.
        Err(error) if error.is_key_reused() => settle(erp, frozen).await,
        Err(error) if error.is_definite_refusal() => Submission::Rejected(error),
        Err(error) => Submission::Unknown(error),
    }
}

/// Asks for the contract of a frozen body's key, without sending anything.
pub async fn settle(erp: &ErpClient, frozen: &Frozen) -> Submission {
    match erp.contract_by_key(&frozen.key).await {
        Ok(record) => Submission::Created(Arc::new(record)),
        Err(error) if error.status() == Some(404) => Submission::Idle,
        Err(error) => Submission::Unknown(error),
    }
}

//! Contracts that the suite made.

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::erp::Ask;
use crate::finding::Finding;
use crate::json::with;
use crate::suite::Suite;

/// A contract that was made, and how it was asked for.
pub struct Created {
    /// The key that it was sent under.
    pub key: String,
    /// The body.
    pub body: Value,
    /// The answer.
    pub answer: Answer,
    /// The contract in it.
    pub contract: Value,
}

impl Created {
    /// Makes a contract under a new key.
    ///
    /// # Errors
    /// The server makes none.
    pub fn of(suite: &Suite, body: Value) -> Result<Self, Finding> {
        Self::under(suite, suite.mark(), body)
    }

    /// Makes a contract under a key.
    ///
    /// # Errors
    /// The server makes none.
    pub fn under(suite: &Suite, key: String, body: Value) -> Result<Self, Finding> {
        let answer = suite.erp.send(&Ask::contract(&key, &body))?;
        // Which success it has to be is for one check to say, not for all that need a contract.
        if !answer.is_success() {
            return Err(answer.failed("a contract"));
        }
        let contract = answer.json()?;
        if !contract["id"].is_i64() {
            return Err(answer.failed("a contract with an id"));
        }
        Ok(Self {
            key,
            body,
            answer,
            contract,
        })
    }

    /// The contract that most checks look at: a setup fee in three parcels, one invoice for each
    /// account, a welcome e-mail, texts with letters beyond ASCII.
    pub fn ordinary(suite: &Suite) -> Result<Self, Finding> {
        let known = suite.known()?;
        let email = known.body_with_email(json!({}));
        let body = with(&email, json!({"setup_fee": known.fee("100.00", 3)}));
        let body = with(&body, json!({"notes": "Instalação pela manhã – às 9h 🛠"}));
        Self::of(suite, body)
    }

    /// The contract's id.
    pub fn id(&self) -> i64 {
        self.contract["id"].as_i64().unwrap_or_default()
    }

    /// Every row that it created: parcels, then accounts.
    pub fn rows(&self) -> Vec<&Value> {
        let parcels = self.contract["setup_fee"]["installments"].as_array();
        let accounts = self.contract["receivables"]["items"].as_array();
        let lists = parcels.into_iter().chain(accounts);
        lists.flatten().collect()
    }
}

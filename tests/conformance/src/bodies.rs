//! Contracts to ask for, made of what the server has.

use chrono::{Days, NaiveDate};
use contract::catalog::Plan;
use serde_json::{Value, json};

use crate::json::with;
use crate::known::{Known, first};

impl Known {
    /// An ordinary contract, which breaks no rule.
    pub fn body(&self) -> Value {
        let usual = &self.usual;
        json!({
            "client_id": self.client.id,
            "origin": {"kind": "client_panel"},
            "signup_date": self.catalog.today,
            "plan_id": usual.plan.id,
            "due_date_rule_id": usual.due_date_rule.id,
            "sla_policy_id": usual.sla_policy.id,
            "suspension_policy_id": usual.suspension_policy.id,
            "inactivity_credit_rule_id": null,
            "payment_method_id": usual.payment_profile.payment_method_id,
            "payment_profile_id": usual.payment_profile.id,
            "invoicing_method": "per_receivable",
            "billing_group_id": null,
            "discount_scheme_id": null,
            "fiscal_documents": {"automatic": true, "document": "nfcom"},
            "notes": "", "fiscal_notes": "",
            "phone_terminal_id": null, "installation_address_id": null,
            "setup_fee": {"amount": "0.00", "installments": 1, "ledger_account_id": null,
                "fiscal_composition_id": null, "generate_immediately": false},
            "sales_rep_id": null, "additional_notes": "",
            "welcome_email": null,
            "renewal": {"basis": "plan_price", "suggested_price": null, "auto_renewal": true,
                "create_at_suggested_price": false},
            "ledger_account_id": usual.ledger_account.id,
            "await_activation": false, "review_receivables": false,
            "expected": {"plan_price": usual.plan.price}
        })
    }

    /// The ordinary contract with other values in some places.
    pub fn body_with(&self, changes: Value) -> Value {
        with(&self.body(), changes)
    }

    /// The ordinary contract on another plan.
    pub fn body_on(&self, plan: &Plan) -> Value {
        self.body_with(json!({"plan_id": plan.id, "expected": {"plan_price": plan.price}}))
    }

    /// The ordinary contract with a setup fee in parcels.
    pub fn fee_body(&self, amount: &str, installments: u32) -> Value {
        self.body_with(json!({"setup_fee": self.fee(amount, installments)}))
    }

    /// A setup fee in parcels.
    pub fn fee(&self, amount: &str, installments: u32) -> Value {
        json!({"amount": amount, "installments": installments,
            "ledger_account_id": self.usual.ledger_account.id})
    }

    /// The ordinary contract with grouped accounts.
    pub fn grouped_body(&self) -> Value {
        self.body_with(json!({"invoicing_method": "grouped", "billing_group_id": self.group}))
    }

    /// A contract of telephony, which breaks no rule; without a plan of telephony there is none.
    pub fn telephony_body(&self) -> Option<Value> {
        let plan = self.telephony_plan()?;
        let rule = first(&self.catalog.due_date_rules, |rule| rule.telephony);
        let rule = rule.unwrap_or_else(|| self.usual.due_date_rule.clone());
        let profile = first(&self.catalog.payment_profiles, |profile| profile.telephony);
        let profile = profile.unwrap_or_else(|| self.usual.payment_profile.clone());
        let changes = json!({
            "plan_id": plan.id,
            "due_date_rule_id": rule.id,
            "payment_method_id": profile.payment_method_id,
            "payment_profile_id": profile.id,
            "renewal": {"auto_renewal": false},
            "expected": {"plan_price": plan.price}
        });
        Some(with(&self.grouped_body(), changes))
    }

    /// The ordinary contract with a welcome e-mail that differs in some places from one that is in
    /// order.
    pub fn body_with_email(&self, changes: Value) -> Value {
        let email = json!({
            "to": "conformidade@cliente.example",
            "subject": "Boas-vindas, {{client_name}}",
            "sender_account_id": self.usual.email_account.id,
            "body_html": "<p>Seu plano: <b>{{plan_name}}</b></p>",
            "template": null
        });
        self.body_with(json!({"welcome_email": with(&email, changes)}))
    }

    /// The day so many days from the server's today.
    pub fn day(&self, distance: i64) -> NaiveDate {
        let days = Days::new(distance.unsigned_abs());
        let today = self.catalog.today;
        let day = if distance < 0 {
            today.checked_sub_days(days)
        } else {
            today.checked_add_days(days)
        };
        day.unwrap_or(today)
    }
}

//! A contract's terms, what they create, and what is wrong with them.

use std::collections::BTreeMap;

use contract::{
    ContractTerms, Expected, FiscalDocument, FiscalDocuments, Installment, InvoicingMethod,
    NoRenewalReason, Origin, Param, Preview, Receivable, Receivables, Renewal, RenewalBasis,
    RenewalTerms, SetupFee, SetupFeeTerms, Severity, SuggestedPrice, SuggestionBasis,
    TemplateTerms, Timing, Violation, WelcomeEmailTerms,
};

use super::shape::{Object, enums, structs};
use super::{Json, Read};

structs! {
    ContractTerms {
        client_id, origin, signup_date, plan_id, due_date_rule_id, sla_policy_id,
        suspension_policy_id, inactivity_credit_rule_id, payment_method_id, payment_profile_id,
        invoicing_method, billing_group_id, discount_scheme_id,
        fiscal_documents = FiscalDocuments::default(), notes = String::new(),
        fiscal_notes = String::new(), phone_terminal_id, installation_address_id,
        setup_fee = SetupFeeTerms::default(), sales_rep_id, additional_notes = String::new(),
        welcome_email, renewal = RenewalTerms::default(), ledger_account_id,
        await_activation = false, review_receivables = false, expected = Expected::default(),
    }
    FiscalDocuments { automatic = false, document }
    SetupFeeTerms {
        amount, installments, ledger_account_id, fiscal_composition_id,
        generate_immediately = false,
    }
    WelcomeEmailTerms {
        to = String::new(), subject = String::new(), sender_account_id,
        body_html = String::new(), template,
    }
    TemplateTerms {
        name = String::new(), exclusive_to_plan = false, default_for_new_contracts = false,
    }
    RenewalTerms { basis, suggested_price, auto_renewal, create_at_suggested_price = false }
    Expected { plan_price, setup_fee_total, receivables_total, first_due_date }
    Preview {
        setup_fee, receivables, renewal, suggested_prices, recommended_price, violations,
    }
    SetupFee { status, estimated, total, installments }
    Installment { number, due_date, payable_until, amount }
    Receivables { status, estimated, total, items }
    Receivable {
        number, due_date, payable_until, gross, direct_discount, amount, prompt_payment_amount,
    }
    Renewal { automatic, reason, price, queued_on, renewed_on, first_due_date, ends_on }
    SuggestedPrice(basis: SuggestionBasis) { basis, index, amount }
    Violation { field, rule, severity, params = BTreeMap::new() }
}

enums! {
    FiscalDocument { Nfcom = "nfcom", Nf21 = "nf21", Nf22 = "nf22", Nd = "nd", Nfse = "nfse" }
    InvoicingMethod {
        PerReceivable = "per_receivable", Grouped = "grouped", NotInvoiced = "not_invoiced"
    }
    RenewalBasis { PlanPrice = "plan_price", SuggestedPrice = "suggested_price" }
    Timing { None = "none", Now = "now", OnActivation = "on_activation"; Now }
    NoRenewalReason {
        Ignored = "ignored", Disabled = "disabled", NoReceivables = "no_receivables"
    }
    SuggestionBasis { PlanPrice = "plan_price", NetPrice = "net_price", Index = "index" }
    // What the ERP does not let pass it refuses itself.
    Severity { Error = "error", Warning = "warning"; Warning }
}

impl Read for Origin {
    fn read(json: Json, wrong: &mut bool) -> Self {
        Self::read_optional(json, wrong).unwrap_or_else(|| {
            *wrong = true;
            Self::ClientPanel
        })
    }

    /// A way into the ERP that this version does not know counts as none.
    fn read_optional(json: Json, wrong: &mut bool) -> Option<Self> {
        if matches!(json, Json::Null) {
            return None;
        }
        let mut object = Object::of(json, wrong);
        let kind: String = object.field("kind");
        Some(match kind.as_str() {
            "client_panel" => Self::ClientPanel,
            "attendance" => Self::Attendance {
                attendance_id: object.field("attendance_id"),
            },
            "attendance_panel" => Self::AttendancePanel {
                attendance_id: object.field("attendance_id"),
            },
            "crm_lead" => Self::CrmLead {
                lead_id: object.field("lead_id"),
            },
            _ => return None,
        })
    }
}

/// Of a figure that is neither a count nor a text nothing is known: names may come to stand for
/// anything.
impl Read for Param {
    fn read(json: Json, _: &mut bool) -> Self {
        match json {
            Json::Number(Some(count)) => Self::Count(count),
            Json::Text(text) => Self::Text(text),
            _ => Self::Null(()),
        }
    }
}

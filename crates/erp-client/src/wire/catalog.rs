//! The ERP's registries.

use contract::Money;
use contract::catalog::{
    BusinessDay, Catalog, Defaults, Discount, DiscountScheme, DueDateRule, EmailAccount,
    FiscalComposition, InactivityCreditRule, InstallmentRemainder, LedgerAccount, Loyalty,
    PaymentMethod, PaymentProfile, PhoneTerminal, Plan, PlanKind, PriceIndex, Proration,
    RenewalSettings, SalesRep, Settings, SetupFeeFirstDue, SlaPolicy, SuspensionPolicy,
};

use super::shape::{Object, enums, knows, structs};
use super::{Json, Read};

structs! {
    Catalog {
        today, settings, plan_kinds, plans, due_date_rules, sla_policies, suspension_policies,
        inactivity_credit_rules, payment_methods, payment_profiles, discount_schemes,
        ledger_accounts, fiscal_compositions, sales_reps, phone_terminals, email_accounts,
        price_indices, defaults,
    }
    Defaults {
        due_date_rule_id, sla_policy_id, suspension_policy_id, payment_method_id,
        payment_profile_id, invoicing_method, discount_scheme_id, email_account_id,
    }
    PlanKind { id, name, telephony = false, active = true }
    Plan {
        id, code, kind_id, name, price, term_months, billing_cycle_months, price_index_id,
        sla_policy_id, ledger_account_id, loyalty, active = true,
    }
    Loyalty { months, benefit }
    PriceIndex { id, name, rate_12m, active = true }
    DiscountScheme(direct: Discount, prompt_payment: Discount) {
        id, name, direct, prompt_payment, months, valid_until, active = true,
    }
    SuspensionPolicy { id, name, active = true }
    InactivityCreditRule { id, name, active = true }
    PaymentMethod { id, name, active = true }
    FiscalComposition { id, name, active = true }
    SalesRep { id, name, active = true }
    DueDateRule(business_day: BusinessDay) {
        id, name, day, min_days = 0, business_day, telephony = false, active = true,
    }
    SlaPolicy { id, name, activation_hours, support_hours, active = true }
    PaymentProfile { id, name, payment_method_id, telephony = false, active = true }
    LedgerAccount { id, code, name, parent_id, accepts_entries, active = true }
    PhoneTerminal { id, number, available, active = true }
    EmailAccount { id, name, address, active = true }
}

enums! {
    BusinessDay { Keep = "keep", Next = "next", Previous = "previous" }
    InstallmentRemainder { First = "first", Last = "last", Spread = "spread"; First }
    SetupFeeFirstDue { DueDateRule = "due_date_rule", SignupDate = "signup_date"; DueDateRule }
    Proration { None = "none", Calendar = "calendar", Commercial30 = "commercial_30"; Calendar }
}

impl Read for Discount {
    fn read(json: Json, wrong: &mut bool) -> Self {
        let mut object = Object::of(json, wrong);
        let kind: String = object.field("kind");
        match kind.as_str() {
            "percent" => Self::Percent(object.field("value")),
            "fixed" => Self::Fixed(object.field("value")),
            _ => {
                *wrong = true;
                Self::Fixed(Money::ZERO)
            }
        }
    }

    /// Read as none, a kind that is new would be a discount of nothing.
    fn is_known(json: &Json) -> bool {
        knows(json.get("kind"), &["percent", "fixed"])
    }
}

impl Read for Settings {
    fn read(json: Json, wrong: &mut bool) -> Self {
        let mut object = Object::of(json, wrong);
        let absent = Self::default();
        Self {
            installment_remainder: object
                .field_or("installment_remainder", absent.installment_remainder),
            setup_fee_first_due: object.field_or("setup_fee_first_due", absent.setup_fee_first_due),
            max_installments: object.field_or("max_installments", absent.max_installments),
            proration: object.field_or("proration", absent.proration),
            renewal: object.field_or("renewal", absent.renewal),
            holidays: object.field_or("holidays", absent.holidays),
            email_image_hosts: object.field_or("email_image_hosts", absent.email_image_hosts),
            registry_links: object.field_or("registry_links", absent.registry_links),
        }
    }
}

impl Read for RenewalSettings {
    fn read(json: Json, wrong: &mut bool) -> Self {
        let mut object = Object::of(json, wrong);
        let absent = Self::default();
        Self {
            enabled: object.field_or("enabled", absent.enabled),
            queue_at_open_invoices: object
                .field_or("queue_at_open_invoices", absent.queue_at_open_invoices),
            renew_at_open_invoices: object
                .field_or("renew_at_open_invoices", absent.renew_at_open_invoices),
        }
    }
}

//! What holds for any terms at all.

mod discounts;
mod exact_cents;
mod extreme_documents;
mod prices;
mod proration;
mod round_trips;
mod totality;

use chrono::{Days, NaiveDate};
use contract::catalog::{BusinessDay, InstallmentRemainder, Proration, SetupFeeFirstDue};
use contract::{InvoicingMethod, Money, RenewalBasis, Violation, split_installments, verify};
use proptest::prelude::*;

use crate::support::{Case, case};

/// So many times the number of cases that proptest tries by itself (256, or `PROPTEST_CASES`);
/// twenty times as many with `NOVO_CONTRATO_FULL` set.
fn many(times: u32) -> ProptestConfig {
    let is_full = std::env::var_os("NOVO_CONTRATO_FULL").is_some();
    let usual = ProptestConfig::default();
    ProptestConfig {
        cases: usual.cases * times * if is_full { 20 } else { 1 },
        failure_persistence: None,
        ..usual
    }
}

/// A day within the years that contracts are made in.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
    (0_u64..10_000).prop_map(move |days| first + Days::new(days))
}

/// A case with choices at random, some of them missing, unknown or invalid.
pub fn any_case() -> impl Strategy<Value = Case> {
    let id = || prop::option::weighted(0.95, 1_i64..9);
    let ids = (id(), id(), id(), id(), id(), id());
    let when = (any_day(), -40_i64..40, any::<bool>(), any::<bool>());
    let fee = (-1_i64..30_000, 0_i64..26, 0_u8..3, any::<bool>());
    let rule = (1_u32..32, 0_u32..70, 0_u8..3, 0_u8..3);
    let price = (
        0_i64..30_000,
        prop::option::weighted(0.95, any::<bool>()),
        any::<bool>(),
    );
    let method = prop::option::weighted(0.95, 0_u8..3);
    (ids, when, fee, rule, price, method).prop_map(|(ids, when, fee, rule, price, method)| {
        case(|c| {
            let (plan, due, sla, scheme, profile, group) = ids;
            c.terms.plan_id = plan.map(Into::into);
            c.terms.due_date_rule_id = due.map(Into::into);
            c.terms.sla_policy_id = sla.map(Into::into);
            c.terms.discount_scheme_id = scheme.map(Into::into);
            c.terms.payment_profile_id = profile.map(Into::into);
            c.terms.billing_group_id = group.map(Into::into);
            let (today, offset, awaits, at_once) = when;
            c.catalog.today = today;
            c.terms.signup_date = today.checked_add_signed(chrono::TimeDelta::days(offset));
            c.terms.await_activation = awaits;
            c.terms.setup_fee.generate_immediately = at_once;
            let (amount, count, remainder, on_signup) = fee;
            c.terms.setup_fee.amount = Some(Money::from_cents(amount).into());
            c.terms.setup_fee.installments = Some(count);
            c.catalog.settings.installment_remainder = remainders()[usize::from(remainder)];
            if on_signup {
                c.catalog.settings.setup_fee_first_due = SetupFeeFirstDue::SignupDate;
            }
            let (day, min_days, business_day, proration) = rule;
            for rule in &mut c.catalog.due_date_rules {
                (rule.day, rule.min_days) = (day, min_days);
                rule.business_day = [BusinessDay::Keep, BusinessDay::Next, BusinessDay::Previous]
                    [usize::from(business_day)];
            }
            c.catalog.settings.proration = [
                Proration::None,
                Proration::Calendar,
                Proration::Commercial30,
            ][usize::from(proration)];
            let (suggested, auto_renewal, at_suggested) = price;
            c.terms.renewal.auto_renewal = auto_renewal;
            if at_suggested {
                c.terms.renewal.basis = Some(RenewalBasis::SuggestedPrice);
                c.terms.renewal.suggested_price = Some(Money::from_cents(suggested).into());
                c.terms.renewal.create_at_suggested_price = suggested % 2 == 0;
            }
            c.terms.invoicing_method = method.map(|method| {
                [
                    InvoicingMethod::PerReceivable,
                    InvoicingMethod::Grouped,
                    InvoicingMethod::NotInvoiced,
                ][usize::from(method)]
            });
        })
    })
}

fn remainders() -> [InstallmentRemainder; 3] {
    [
        InstallmentRemainder::First,
        InstallmentRemainder::Last,
        InstallmentRemainder::Spread,
    ]
}

proptest! {
    #![proptest_config(many(8))]

    #[test]
    fn parcels_sum_to_the_amount(cents in 0_i64..=999_999_999, count in 1_u32..=360) {
        for remainder in remainders() {
            let parcels = split_installments(Money::from_cents(cents), count, remainder);
            prop_assert_eq!(parcels.iter().copied().sum::<Money>(), Money::from_cents(cents));
            prop_assert!(parcels.iter().all(|parcel| *parcel >= Money::ZERO));
        }
    }

    #[test]
    fn terms_become_a_contract_exactly_when_no_violation_is_an_error(case in any_case()) {
        let violations = case.violations();
        let blocked = violations.iter().any(Violation::is_error);
        match verify(&case.terms, case.facts()) {
            Ok(contract) => {
                prop_assert!(!blocked);
                prop_assert_eq!(contract.warnings(), violations);
            }
            Err(found) => {
                prop_assert!(blocked);
                prop_assert_eq!(found, violations);
            }
        }
    }

    #[test]
    fn what_is_computed_adds_up_and_moves_forward(case in any_case()) {
        let preview = case.preview();
        let today = case.catalog.today;
        if let Some(fee) = preview.setup_fee {
            let sum: Money = fee.installments.iter().map(|row| row.amount).sum();
            prop_assert_eq!(sum, fee.total);
            prop_assert!(fee.installments.iter().all(|row| row.amount >= Money::CENT));
            prop_assert!(fee.installments.is_sorted_by(|a, b| a.due_date < b.due_date));
            prop_assert!(fee.installments.iter().all(|row| row.payable_until >= row.due_date));
        }
        if let Some(accounts) = preview.receivables {
            let sum: Money = accounts.items.iter().map(|row| row.amount).sum();
            prop_assert_eq!(sum, accounts.total);
            prop_assert!(accounts.items.is_sorted_by(|a, b| a.due_date < b.due_date));
            for row in &accounts.items {
                prop_assert_eq!(row.gross - row.direct_discount, row.amount);
                prop_assert!(Money::ZERO <= row.prompt_payment_amount);
                prop_assert!(row.prompt_payment_amount <= row.amount);
                prop_assert!(row.due_date >= today - Days::new(40));
            }
            if let Some(renewal) = preview.renewal.filter(|renewal| renewal.automatic) {
                let last = accounts.items.last().unwrap().due_date;
                prop_assert!(renewal.first_due_date.unwrap() > last);
                prop_assert!(renewal.queued_on <= renewal.renewed_on);
                prop_assert!(renewal.renewed_on.unwrap() <= last);
            }
        }
    }
}

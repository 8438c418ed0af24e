//! From answers to terms: what is sent, what is not, and what cannot be read.

use super::support::{Provider, draft};
use contract::{InvoicingMethod, Money, RenewalBasis};
use wizard::{ChoiceField, Edit, FlagField, Keyed, TextField, form_rule};

fn wrote(field: TextField, text: &str) -> Edit {
    Edit::Text(field, text.to_owned())
}

#[test]
fn a_field_that_is_not_asked_is_not_sent_and_comes_back() {
    let provider = Provider::new().with_groups(&[(7, true)]);
    let method =
        |method: InvoicingMethod| Edit::Choice(ChoiceField::InvoicingMethod, Some(method.key()));
    let mut draft = draft([
        wrote(TextField::FiscalNotes, "Nota"),
        Edit::Flag(FlagField::ReviewReceivables, true),
        Edit::Choice(ChoiceField::BillingGroup, Some(7)),
    ]);
    let terms =
        |draft: &wizard::ContractDraft| provider.answers(draft).terms(draft, &provider.context()).0;

    let per_receivable = terms(&draft);
    assert_eq!(per_receivable.fiscal_notes, "Nota");
    assert!(per_receivable.review_receivables);
    assert_eq!(per_receivable.billing_group_id, None);

    draft.apply(method(InvoicingMethod::Grouped));
    let grouped = terms(&draft);
    assert_eq!(grouped.fiscal_notes, "");
    assert!(!grouped.review_receivables);
    assert_eq!(grouped.billing_group_id, Some(7.into()));

    draft.apply(method(InvoicingMethod::PerReceivable));
    assert_eq!(terms(&draft).fiscal_notes, "Nota");
}

#[test]
fn a_suggested_price_is_sent_only_with_its_basis() {
    let provider = Provider::new();
    let mut draft = draft([wrote(TextField::SuggestedPrice, "89,90")]);
    let price = |draft: &wizard::ContractDraft| {
        let (terms, _) = provider.answers(draft).terms(draft, &provider.context());
        terms
            .renewal
            .suggested_price
            .map(|amount| amount.to_string())
    };
    assert_eq!(price(&draft), None);
    draft.apply(Edit::Choice(
        ChoiceField::RenewalBasis,
        Some(RenewalBasis::SuggestedPrice.key()),
    ));
    assert_eq!(price(&draft).as_deref(), Some("89.90"));
}

#[test]
fn what_cannot_be_read_is_said_once_and_empties_its_part() {
    let provider = Provider::new();
    let draft = draft([
        Edit::Choice(ChoiceField::PlanKind, Some(1)),
        Edit::Choice(ChoiceField::Plan, Some(1)),
        wrote(TextField::SetupFeeAmount, "cem reais"),
        wrote(TextField::SignupDate, "31/11/2026"),
    ]);
    let (terms, preview) = provider
        .answers(&draft)
        .checked(&draft, &provider.context());
    assert_eq!(terms.signup_date, None);
    assert_eq!(preview.setup_fee, None);
    let rules = |path: &str| -> Vec<String> {
        let at = preview
            .violations
            .iter()
            .filter(|violation| violation.field == path);
        at.map(|violation| violation.rule.to_string()).collect()
    };
    assert_eq!(rules("signup_date"), [form_rule::DATE_UNREADABLE]);
    assert_eq!(rules("setup_fee.amount"), [form_rule::AMOUNT_UNREADABLE]);
}

#[test]
fn a_complete_draft_expects_what_the_preview_shows() {
    let provider = Provider::new();
    let draft = draft([
        Edit::Choice(ChoiceField::PlanKind, Some(1)),
        Edit::Choice(ChoiceField::Plan, Some(1)),
        wrote(TextField::SetupFeeAmount, "100"),
        Edit::Choice(ChoiceField::SetupFeeLedgerAccount, Some(5)),
        Edit::Flag(FlagField::Confirmed, true),
    ]);
    let (terms, preview) = provider
        .answers(&draft)
        .checked(&draft, &provider.context());
    assert_eq!(preview.violations, []);
    let expected = terms.expected;
    assert!(
        expected
            .plan_price
            .is_some_and(|amount| amount.equals(Money::from_cents(9_990)))
    );
    assert!(
        expected
            .setup_fee_total
            .is_some_and(|amount| amount.equals(Money::from_cents(10_000)))
    );
    // 24/11 to 10/12 are 16 of 30 days: 53.28, and eleven full accounts.
    assert!(
        expected
            .receivables_total
            .is_some_and(|amount| amount.equals(Money::from_cents(115_218)))
    );
    assert_eq!(
        expected
            .first_due_date
            .map(|date| date.to_string())
            .as_deref(),
        Some("2026-12-10")
    );
}

#[test]
fn any_change_takes_the_confirmation_back() {
    let mut draft = draft([Edit::Flag(FlagField::Confirmed, true)]);
    assert_eq!(draft.flag(FlagField::Confirmed), Some(true));
    draft.apply(wrote(TextField::Notes, "x"));
    assert_eq!(draft.flag(FlagField::Confirmed), None);
}

#[test]
fn a_draft_survives_being_kept() {
    let untouched = draft([]);
    let draft = draft([
        wrote(TextField::Notes, "Olá\n“mundo”"),
        Edit::Choice(ChoiceField::DiscountScheme, None),
        Edit::Choice(ChoiceField::PaymentProfile, Some(2)),
        Edit::Choice(ChoiceField::PaymentMethod, Some(2)),
        Edit::Choice(ChoiceField::PaymentProfile, Some(6)),
        Edit::Flag(FlagField::Confirmed, true),
        Edit::Flag(FlagField::AwaitActivation, true),
        Edit::Flag(FlagField::Confirmed, true),
    ]);
    let mut kept = untouched;
    for edit in draft.edits() {
        kept.apply(edit);
    }
    assert_eq!(kept, draft);
}

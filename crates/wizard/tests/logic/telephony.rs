//! "Aplicar configuração de telefonia": every condition met by as few changes as it takes.

use super::support::{Provider, draft};
use contract::InvoicingMethod;
use wizard::{
    ChoiceField, ContractDraft, Edit, FlagField, Keyed, TelephonyChange, telephony_changes,
    telephony_unmet,
};

fn phone() -> Vec<Edit> {
    vec![
        Edit::Choice(ChoiceField::PlanKind, Some(2)),
        Edit::Choice(ChoiceField::Plan, Some(2)),
    ]
}

fn changes(provider: &Provider, edits: Vec<Edit>) -> Vec<TelephonyChange> {
    telephony_changes(&provider.answers(&draft(edits)), &provider.context())
}

#[test]
fn nothing_is_asked_of_other_plans() {
    let provider = Provider::new();
    let internet = vec![
        Edit::Choice(ChoiceField::PlanKind, Some(1)),
        Edit::Choice(ChoiceField::Plan, Some(1)),
    ];
    assert_eq!(changes(&provider, internet), []);
}

#[test]
fn all_conditions_are_met_at_once() {
    let provider = Provider::new().with_groups(&[(6, false), (7, true)]);
    let mut draft = draft(phone());
    let made = changes(&provider, phone());
    assert_eq!(
        made,
        [
            TelephonyChange::DueDateRule(2),
            // "Boleto" has no profile for telephony.
            TelephonyChange::PaymentMethod(2),
            TelephonyChange::PaymentProfile(3),
            TelephonyChange::GroupedInvoicing,
            TelephonyChange::BillingGroup(7),
            TelephonyChange::IgnoreAutoRenewal,
        ]
    );
    for edit in made.iter().filter_map(TelephonyChange::edit) {
        draft.apply(edit);
    }
    let answers = provider.answers(&draft);
    assert!(!telephony_unmet(&answers, &provider.context()));
    draft.apply(Edit::Flag(FlagField::Confirmed, true));
    let (_, preview) = provider
        .answers(&draft)
        .checked(&draft, &provider.context());
    assert_eq!(preview.violations, []);
}

#[test]
fn the_rule_nearest_to_the_chosen_day_is_taken() {
    let mut provider = Provider::new();
    provider.catalog.due_date_rules[0].day = 25;
    let mut edits = phone();
    edits.push(Edit::Choice(ChoiceField::DueDateRule, Some(1)));
    assert_eq!(
        changes(&provider, edits)[0],
        TelephonyChange::DueDateRule(3)
    );
}

#[test]
fn what_is_met_already_stays() {
    let provider = Provider::new().with_groups(&[(7, true)]);
    let mut edits = phone();
    edits.extend([
        Edit::Choice(ChoiceField::DueDateRule, Some(3)),
        Edit::Choice(
            ChoiceField::InvoicingMethod,
            Some(InvoicingMethod::Grouped.key()),
        ),
        Edit::Choice(ChoiceField::BillingGroup, Some(7)),
        Edit::Flag(FlagField::IgnoreAutoRenewal, true),
    ]);
    assert_eq!(
        changes(&provider, edits),
        [
            TelephonyChange::PaymentMethod(2),
            TelephonyChange::PaymentProfile(3)
        ]
    );
}

#[test]
fn none_or_several_groups_are_left_to_the_person() {
    for groups in [&[][..], &[(7, true), (8, true)]] {
        let provider = Provider::new().with_groups(groups);
        let made = changes(&provider, phone());
        assert!(
            made.contains(&TelephonyChange::BillingGroupLeftOpen),
            "{groups:?}"
        );
        assert_eq!(TelephonyChange::BillingGroupLeftOpen.edit(), None);
    }
}

#[test]
fn a_change_holds_until_its_field_is_changed_again() {
    let provider = Provider::new().with_groups(&[(7, true), (8, true)]);
    let mut draft = draft(phone());
    let made = changes(&provider, phone());
    for edit in made.iter().filter_map(TelephonyChange::edit) {
        draft.apply(edit);
    }
    let holding = |draft: &ContractDraft| {
        let answers = provider.answers(draft);
        let holding = made.iter().filter(|change| change.holds(&answers));
        holding.count()
    };
    assert_eq!(holding(&draft), made.len());
    draft.apply(Edit::Choice(ChoiceField::BillingGroup, Some(8)));
    assert_eq!(holding(&draft), made.len() - 1);
    draft.apply(Edit::Flag(FlagField::IgnoreAutoRenewal, false));
    assert_eq!(holding(&draft), made.len() - 2);
}

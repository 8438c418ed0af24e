//! Where suggestions come from, in which order, and when they are not used.

use super::support::{Provider, draft};
use contract::{ContractTerms, InvoicingMethod, Money};
use wizard::{ChoiceField, Edit, Field, Keyed, LeadOffer, SuggestionOrigin as Origin, TextField};

fn chose(field: ChoiceField, key: i64) -> Edit {
    Edit::Choice(field, Some(key))
}

#[test]
fn each_source_outranks_those_after_it() {
    let mut provider = Provider::new();
    let plan = [chose(ChoiceField::PlanKind, 1), chose(ChoiceField::Plan, 1)];
    let sla = |provider: &Provider, edits: &[Edit]| {
        let chosen = provider
            .answers(&draft(edits.to_vec()))
            .chosen_for(ChoiceField::SlaPolicy);
        (chosen.value, chosen.origin)
    };

    assert_eq!(sla(&provider, &[]), (Some(1), Some(Origin::General)));
    assert_eq!(sla(&provider, &plan), (Some(2), Some(Origin::Plan)));
    provider.customer.defaults.sla_policy_id = Some(1.into());
    assert_eq!(sla(&provider, &plan), (Some(1), Some(Origin::Client)));
    provider.selected = Some(ContractTerms {
        sla_policy_id: Some(2.into()),
        ..ContractTerms::default()
    });
    assert_eq!(
        sla(&provider, &plan),
        (Some(2), Some(Origin::SelectedContract))
    );
}

#[test]
fn a_lead_brings_plan_fee_and_sales_rep() {
    let mut provider = Provider::new();
    provider.lead = Some(LeadOffer {
        plan_id: Some(1.into()),
        setup_fee: Some((Money::from_cents(15_000), 3)),
        sales_rep_id: Some(1.into()),
    });
    let answers = provider.answers(&draft([]));
    assert_eq!(answers.choice(ChoiceField::PlanKind), Some(1));
    assert_eq!(answers.choice(ChoiceField::Plan), Some(1));
    assert_eq!(answers.choice(ChoiceField::Installments), Some(3));
    assert_eq!(answers.choice(ChoiceField::SalesRep), Some(1));
    assert_eq!(answers.text(TextField::SetupFeeAmount), "150,00");
    assert_eq!(
        answers.written(TextField::SetupFeeAmount).origin,
        Some(Origin::Lead)
    );
}

#[test]
fn a_choice_hides_its_suggestion_and_the_way_back_restores_it() {
    let provider = Provider::new();
    let mut draft = draft([chose(ChoiceField::DueDateRule, 2)]);
    let chosen = provider
        .answers(&draft)
        .chosen_for(ChoiceField::DueDateRule);
    assert_eq!((chosen.value, chosen.origin), (Some(2), None));
    assert_eq!(chosen.suggestion, Some((1, Origin::General)));

    draft.apply(Edit::Restore(Field::Choice(ChoiceField::DueDateRule)));
    let chosen = provider
        .answers(&draft)
        .chosen_for(ChoiceField::DueDateRule);
    assert_eq!(
        (chosen.value, chosen.origin),
        (Some(1), Some(Origin::General))
    );
}

#[test]
fn what_does_not_fit_is_not_suggested() {
    let provider = Provider::new();
    // The general profile belongs to another method.
    let answers = provider.answers(&draft([chose(ChoiceField::PaymentMethod, 2)]));
    assert_eq!(answers.choice(ChoiceField::PaymentProfile), None);
    // The general rule and profile are not for telephony.
    let phone = draft([chose(ChoiceField::PlanKind, 2), chose(ChoiceField::Plan, 2)]);
    assert_eq!(
        provider.answers(&phone).choice(ChoiceField::DueDateRule),
        None
    );
    assert_eq!(
        provider.answers(&phone).choice(ChoiceField::PaymentProfile),
        None
    );
    // The general invoicing method is not for telephony, and there is no way back to it from another.
    assert_eq!(
        provider
            .answers(&phone)
            .choice(ChoiceField::InvoicingMethod),
        None
    );
    let grouped = InvoicingMethod::Grouped.key();
    let phone = draft([
        chose(ChoiceField::PlanKind, 2),
        chose(ChoiceField::Plan, 2),
        chose(ChoiceField::InvoicingMethod, grouped),
    ]);
    let method = provider
        .answers(&phone)
        .chosen_for(ChoiceField::InvoicingMethod);
    assert_eq!((method.value, method.suggestion), (Some(grouped), None));
    // The general discount ended yesterday.
    assert_eq!(
        provider
            .answers(&draft([]))
            .choice(ChoiceField::DiscountScheme),
        None
    );
}

#[test]
fn an_inactive_plan_of_a_lead_is_not_suggested() {
    let mut provider = Provider::new();
    provider.lead = Some(LeadOffer {
        plan_id: Some(3.into()),
        setup_fee: None,
        sales_rep_id: None,
    });
    assert_eq!(provider.answers(&draft([])).choice(ChoiceField::Plan), None);
}

#[test]
fn without_a_suggestion_that_fits_an_untouched_field_has_its_initial_value() {
    let mut provider = Provider::new();
    let most = provider.catalog.settings.max_installments;
    provider.lead = Some(LeadOffer {
        plan_id: None,
        setup_fee: Some((Money::from_cents(15_000), most + 1)),
        sales_rep_id: None,
    });
    let answers = provider.answers(&draft([chose(ChoiceField::Installments, 2)]));
    let installments = answers.chosen_for(ChoiceField::Installments);
    assert_eq!(
        (installments.value, installments.suggestion),
        (Some(2), None)
    );
    assert_eq!(answers.untouched(ChoiceField::Installments), Some(1));
    provider.lead = provider.lead.map(|lead| LeadOffer {
        setup_fee: Some((Money::from_cents(15_000), most)),
        ..lead
    });
    let answers = provider.answers(&draft([chose(ChoiceField::Installments, 2)]));
    assert_eq!(
        answers.untouched(ChoiceField::Installments),
        Some(most.into())
    );
}

#[test]
fn the_plan_is_found_in_a_catalogue_that_has_it_elsewhere() {
    let mut provider = Provider::new();
    let plan = [chose(ChoiceField::PlanKind, 1), chose(ChoiceField::Plan, 1)];
    let answers = provider.answers(&draft(plan));
    provider.catalog.plans.reverse();
    let found = answers.plan(&provider.context()).map(|plan| plan.id.0);
    assert_eq!(found, Some(1));
    provider.catalog.plans.clear();
    assert_eq!(answers.plan(&provider.context()), None);
}

#[test]
fn another_kind_clears_the_plan_and_its_own_brings_it_back() {
    let provider = Provider::new();
    let mut draft = draft([chose(ChoiceField::PlanKind, 1), chose(ChoiceField::Plan, 1)]);
    draft.apply(chose(ChoiceField::PlanKind, 2));
    assert_eq!(provider.answers(&draft).choice(ChoiceField::Plan), None);
    draft.apply(chose(ChoiceField::PlanKind, 1));
    assert_eq!(provider.answers(&draft).choice(ChoiceField::Plan), Some(1));
}

#[test]
fn initial_values_are_no_suggestions() {
    let provider = Provider::new();
    let installments = provider
        .answers(&draft([]))
        .chosen_for(ChoiceField::Installments);
    assert_eq!((installments.value, installments.origin), (Some(1), None));
    assert_eq!(
        provider
            .answers(&draft([]))
            .choice(ChoiceField::SetupFeeLedgerAccount),
        None
    );
}

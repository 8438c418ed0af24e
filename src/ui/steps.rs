//! The five steps: which fields stand where, and what each says.

mod billing;
mod crm_values;
mod plan;
mod renewal;
mod review;
mod setup_fee;
mod suggested_price;
mod template_list;
mod welcome;
mod welcome_body;
mod welcome_letter;
mod welcome_templates;

use leptos::prelude::*;
use wizard::Step;

use crate::state::wizard::Wizard;
use crate::ui::on_demand::{Later, Part};

/// The fields of a step; those after the first come with [`Later`].
pub fn fields_of(step: Step, wizard: Wizard, later: Part<Later>) -> AnyView {
    match step {
        Step::Plan => plan::fields(wizard),
        _ => later.show(move |later| (later.fields)(step, wizard)),
    }
}

/// The fields of a step after the first.
pub fn later_fields(step: Step, wizard: Wizard) -> AnyView {
    match step {
        Step::Plan => ().into_any(),
        Step::Billing => billing::fields(wizard),
        Step::SetupFee => setup_fee::fields(wizard),
        Step::WelcomeEmail => welcome::fields(wizard),
        Step::Renewal => renewal::fields(wizard),
    }
}

/// A named group of fields.
fn group(title: &'static str, fields: AnyView) -> AnyView {
    view! { <fieldset class="group"><legend>{title}</legend>{fields}</fieldset> }.into_any()
}

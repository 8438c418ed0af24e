//! A mail as the customer gets it, in a frame of its own.

use leptos::prelude::*;

use crate::state::wizard::Wizard;
use crate::ui::copy::{format, steps};

/// The frame. Its sandbox is empty: no script runs, no form is sent, no link opens in this window.
pub(super) fn frame(title: String, page: Signal<String>) -> AnyView {
    view! { <iframe class="letter-frame" sandbox="" title=title srcdoc=page></iframe> }.into_any()
}

/// A body as a page, with its variables filled in as far as their values are known.
pub(super) fn page(wizard: Wizard, html: &str) -> String {
    let surroundings = wizard.surroundings();
    let context = surroundings.context();
    let (name, price) = wizard.answers().with(|answers| {
        let plan = answers.plan(&context);
        let name = plan.map(|plan| plan.name.clone());
        (name, plan.map(|plan| format::money(plan.price)))
    });
    let checked = wizard.checked().get();
    let accounts = checked.preview.receivables.as_ref();
    let first = accounts.and_then(|accounts| accounts.items.first());
    let client = &surroundings.client;
    let value = |variable: &str| match variable {
        "{{client_name}}" => Some(client.name.clone()),
        "{{client_document}}" => Some(format::document(&client.document)),
        "{{plan_name}}" => name.clone(),
        "{{plan_price}}" => price.clone(),
        "{{first_due_date}}" => first.map(|account| format::date(account.due_date)),
        "{{provider_name}}" => Some(surroundings.session.tenant.name.clone()),
        // The contract has no number before it exists.
        _ => None,
    };
    let mut body = html.to_owned();
    for (variable, _) in steps::VARIABLES {
        if let Some(value) = value(variable) {
            body = body.replace(variable, &escaped(&value));
        }
    }
    // Mails are written for a light page; an inline style would not get past the page's policy.
    format!("<!doctype html><meta charset=utf-8><meta name=color-scheme content=light><body>{body}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

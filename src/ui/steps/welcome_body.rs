//! The body of the welcome e-mail: what is written, and what the customer gets.

use leptos::prelude::*;
use wizard::TextField;

use crate::state::wizard::Wizard;
use crate::ui::controls::RichText;
use crate::ui::copy::{format, steps};
use crate::ui::field::meta;

pub(super) fn editor(wizard: Wizard) -> AnyView {
    let value = Signal::from(wizard.written(TextField::EmailBody));
    let on_input = Callback::new(move |html| {
        wizard.apply(wizard::Edit::Text(TextField::EmailBody, html));
    });
    let on_leave = Callback::new(move |()| wizard.leave(TextField::EmailBody));
    view! {
        <RichText meta=meta(wizard, TextField::EmailBody) value on_input on_leave variables=VARIABLES />
        <figure class="letter-view">
            <figcaption class="letter-view-title">{steps::MAIL_PREVIEW}</figcaption>
            // An empty sandbox: no script runs, no form is sent, no link opens in this window.
            <iframe class="letter-frame" sandbox="" title=steps::MAIL_PREVIEW srcdoc=move || preview(wizard, &value.get())></iframe>
        </figure>
    }
    .into_any()
}

/// The variables that the ERP fills in when it sends, and how people call them.
const VARIABLES: &[(&str, &str)] = &[
    ("{{client_name}}", "Nome do cliente"),
    ("{{client_document}}", "CPF/CNPJ"),
    ("{{plan_name}}", "Plano"),
    ("{{plan_price}}", "Preço"),
    ("{{first_due_date}}", "1º vencimento"),
    ("{{contract_number}}", "Nº do contrato"),
    ("{{provider_name}}", "Provedor"),
];

/// The mail as the customer gets it, as far as its figures are known.
fn preview(wizard: Wizard, html: &str) -> String {
    let surroundings = wizard.surroundings();
    let checked = wizard.checked().get();
    let plan = wizard
        .answers()
        .with(|answers| answers.plan(&surroundings.context()).cloned());
    let first = checked
        .preview
        .receivables
        .as_ref()
        .and_then(|part| part.items.first());
    let values = [
        ("{{client_name}}", surroundings.client.name.clone()),
        (
            "{{client_document}}",
            format::document(&surroundings.client.document),
        ),
        (
            "{{plan_name}}",
            plan.as_ref()
                .map(|plan| plan.name.clone())
                .unwrap_or_default(),
        ),
        (
            "{{plan_price}}",
            plan.map(|plan| format::money(plan.price))
                .unwrap_or_default(),
        ),
        (
            "{{first_due_date}}",
            first
                .map(|account| format::date(account.due_date))
                .unwrap_or_default(),
        ),
        (
            "{{provider_name}}",
            surroundings.session.tenant.name.clone(),
        ),
    ];
    let mut body = html.to_owned();
    for (variable, value) in values {
        if !value.is_empty() {
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

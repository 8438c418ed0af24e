//! Every answer as a person reads it: the review's rows and the stepper's summaries.

use wizard::{Answers, ChoiceField, Field, FlagField, Step, TextField, parse_money};

use crate::state::surroundings::Surroundings;
use crate::ui::copy::{fields::label, format, steps};
use crate::ui::options::option_name;

/// The answers of a step that are asked now: label and value, `None` where it was left open.
pub fn answered(
    step: Step,
    answers: &Answers,
    surroundings: &Surroundings,
) -> Vec<(&'static str, Option<String>)> {
    fields_of(step)
        .filter(|field| answers.asks(*field) && *field != Field::Flag(FlagField::Confirmed))
        .map(|field| (label(field), value(field, answers, surroundings)))
        .collect()
}

fn fields_of(step: Step) -> impl Iterator<Item = Field> {
    let choices = ChoiceField::ALL.iter().copied().map(Field::Choice);
    let texts = TextField::ALL.iter().copied().map(Field::Text);
    let flags = FlagField::ALL.iter().copied().map(Field::Flag);
    choices
        .chain(texts)
        .chain(flags)
        .filter(move |field| field.step() == step)
}

fn value(field: Field, answers: &Answers, surroundings: &Surroundings) -> Option<String> {
    match field {
        Field::Choice(field @ (ChoiceField::InactivityCredit | ChoiceField::FiscalComposition)) => {
            Some(
                chosen(field, answers, surroundings)
                    .unwrap_or_else(|| steps::NOT_APPLIED.to_owned()),
            )
        }
        Field::Choice(field @ ChoiceField::DiscountScheme) => Some(
            chosen(field, answers, surroundings).unwrap_or_else(|| steps::NO_DISCOUNT.to_owned()),
        ),
        Field::Choice(field) => chosen(field, answers, surroundings),
        Field::Text(field @ (TextField::SetupFeeAmount | TextField::SuggestedPrice)) => {
            let text = answers.text(field).trim();
            let money = parse_money(text)
                .ok()
                .and_then(|amount| amount.money().ok());
            money
                .map(format::money)
                .or_else(|| (!text.is_empty()).then(|| text.to_owned()))
        }
        Field::Text(TextField::EmailBody) => {
            let text = contract::visible_text(answers.text(TextField::EmailBody));
            let short: String = text.chars().take(120).collect();
            (!short.is_empty()).then(|| {
                if short.len() < text.len() {
                    format!("{short}…")
                } else {
                    short
                }
            })
        }
        Field::Text(field) => {
            let text = answers.text(field).trim();
            (!text.is_empty()).then(|| text.to_owned())
        }
        Field::Flag(field) => Some(
            if answers.flag(field) {
                steps::YES
            } else {
                steps::NO
            }
            .to_owned(),
        ),
    }
}

fn chosen(field: ChoiceField, answers: &Answers, surroundings: &Surroundings) -> Option<String> {
    option_name(field, answers.choice(field)?, surroundings)
}

/// What stands under a step that is done: its most telling answers.
pub fn summary(step: Step, answers: &Answers, surroundings: &Surroundings) -> Option<String> {
    let name = |field: ChoiceField| chosen(field, answers, surroundings);
    match step {
        Step::Plan => {
            let plan = name(ChoiceField::Plan)?;
            Some(
                name(ChoiceField::DueDateRule)
                    .map_or(plan.clone(), |rule| format!("{plan} · {rule}")),
            )
        }
        Step::Billing => {
            let method = name(ChoiceField::PaymentMethod)?;
            let invoicing = match answers.invoicing_method()? {
                contract::InvoicingMethod::PerReceivable => "fatura por conta",
                contract::InvoicingMethod::Grouped => "agrupado",
                contract::InvoicingMethod::NotInvoiced => "sem faturamento",
            };
            Some(format!("{method} · {invoicing}"))
        }
        Step::SetupFee => {
            let amount = parse_money(answers.text(TextField::SetupFeeAmount))
                .ok()?
                .money()
                .ok()?;
            let count = answers.choice(ChoiceField::Installments)?;
            let fee = format::money(amount);
            Some(if amount.is_zero() {
                "Sem adesão".to_owned()
            } else {
                format!("{fee} em {count}×")
            })
        }
        Step::WelcomeEmail => {
            let sends = answers.flag(FlagField::WelcomeEmail);
            Some(if sends {
                answers.text(TextField::EmailTo).to_owned()
            } else {
                "Sem e-mail".to_owned()
            })
        }
        Step::Renewal => None,
    }
}

//! Every answer as a person reads it: the review's rows and the stepper's summaries.

use contract::Money;
use wizard::{Answers, ChoiceField, Field, FlagField, Step, TextField, parse_money};

use crate::state::surroundings::Surroundings;
use crate::ui::copy::{fields::label, format, steps};
use crate::ui::options::option_name;

/// How much of a long text is enough to recognise it, in characters.
const BEGINNING: usize = 120;

/// The answers of a step that are asked now: label and value, `None` where it was left open.
pub fn answered(
    step: Step,
    answers: &Answers,
    surroundings: &Surroundings,
) -> Vec<(&'static str, Option<String>)> {
    step.fields()
        .iter()
        .filter(|field| answers.asks(**field) && **field != Field::Flag(FlagField::Confirmed))
        .map(|field| (label(*field), value(*field, answers, surroundings)))
        .collect()
}

fn value(field: Field, answers: &Answers, surroundings: &Surroundings) -> Option<String> {
    match field {
        Field::Choice(field) => {
            chosen(field, answers, surroundings).or_else(|| left_out(field).map(str::to_owned))
        }
        Field::Text(field @ (TextField::SetupFeeAmount | TextField::SuggestedPrice)) => {
            money(answers.text(field)).or_else(|| text(answers.text(field)))
        }
        Field::Text(TextField::EmailBody) => {
            let body = contract::visible_text(answers.text(TextField::EmailBody));
            text(&beginning(&body))
        }
        Field::Text(field) => text(answers.text(field)),
        Field::Flag(field) => Some(steps::yes_or_no(answers.flag(field)).to_owned()),
    }
}

/// What leaving a choice open says, where it says something.
const fn left_out(field: ChoiceField) -> Option<&'static str> {
    match field {
        ChoiceField::InactivityCredit | ChoiceField::FiscalComposition => Some(steps::NOT_APPLIED),
        ChoiceField::DiscountScheme => Some(steps::NO_DISCOUNT),
        _ => None,
    }
}

fn text(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn money(text: &str) -> Option<String> {
    let amount = parse_money(text).ok()?.money().ok()?;
    Some(format::money(amount))
}

/// The first words of a long text.
fn beginning(text: &str) -> String {
    match text.char_indices().nth(BEGINNING) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn chosen(field: ChoiceField, answers: &Answers, surroundings: &Surroundings) -> Option<String> {
    // The answers know where their plan stands; there may be tens of thousands.
    if field == ChoiceField::Plan
        && let Some(plan) = answers.plan(&surroundings.context())
    {
        return Some(plan.name.clone());
    }
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
            let invoicing = steps::invoicing_in_short(answers.invoicing_method()?);
            Some(format!("{method} · {invoicing}"))
        }
        Step::SetupFee => {
            let amount = match text(answers.text(TextField::SetupFeeAmount)) {
                Some(typed) => parse_money(&typed).ok()?.money().ok()?,
                None => Money::ZERO,
            };
            let count = answers.choice(ChoiceField::Installments)?;
            Some(if amount.is_zero() {
                steps::WITHOUT_FEE.to_owned()
            } else {
                steps::fee_in_short(amount, count)
            })
        }
        Step::WelcomeEmail => {
            if answers.flag(FlagField::WelcomeEmail) {
                text(answers.text(TextField::EmailTo))
            } else {
                Some(steps::WITHOUT_MAIL.to_owned())
            }
        }
        Step::Renewal => None,
    }
}

//! Which answers decide on the options of a field.

use chrono::NaiveDate;
use contract::{Catalog, Money, NFCOM_SINCE, estimated_activation, find};
use wizard::{Answers, ChoiceField, FlagField, TextField, parse_date, parse_money};

/// The answers that the options of one field depend on; the others have their default. Small, so that it can be compared
/// on every keystroke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Basis {
    /// The kind of plan.
    pub kind: Option<i64>,
    /// The payment method.
    pub method: Option<i64>,
    /// Whether the plan is of a telephony kind.
    pub telephony: bool,
    /// From when due dates count.
    pub start: Option<NaiveDate>,
    /// Whether that is when the connection is expected to work.
    pub estimated: bool,
    /// The setup fee, if there is one.
    pub fee: Option<Money>,
    /// Whether the contract begins after `NFCom` took the place of older documents.
    pub nfcom: bool,
}

impl Basis {
    /// What the options of a field depend on now.
    pub(super) fn of(field: ChoiceField, answers: &Answers, catalog: &Catalog) -> Self {
        let nothing = Self::default();
        match field {
            ChoiceField::Plan => Self {
                kind: answers.choice(ChoiceField::PlanKind),
                ..nothing
            },
            ChoiceField::DueDateRule => Self {
                telephony: answers.is_telephony(),
                start: start(answers, catalog),
                estimated: answers.flag(FlagField::AwaitActivation),
                ..nothing
            },
            ChoiceField::PaymentProfile => Self {
                method: answers.choice(ChoiceField::PaymentMethod),
                telephony: answers.is_telephony(),
                ..nothing
            },
            ChoiceField::FiscalDocument => Self {
                nfcom: signup(answers, catalog).is_some_and(|date| date >= NFCOM_SINCE),
                ..nothing
            },
            ChoiceField::Installments => Self {
                fee: fee(answers),
                ..nothing
            },
            _ => nothing,
        }
    }
}

fn signup(answers: &Answers, catalog: &Catalog) -> Option<NaiveDate> {
    parse_date(answers.text(TextField::SignupDate), catalog.today)
}

/// A contract that waits for its activation starts on the day that its SLA promises.
fn start(answers: &Answers, catalog: &Catalog) -> Option<NaiveDate> {
    let signup = signup(answers, catalog)?;
    if !answers.flag(FlagField::AwaitActivation) {
        return Some(signup);
    }
    let policy = answers.choice(ChoiceField::SlaPolicy)?;
    estimated_activation(signup, find(&catalog.sla_policies, policy.into())?)
}

fn fee(answers: &Answers) -> Option<Money> {
    let amount = parse_money(answers.text(TextField::SetupFeeAmount)).ok()?;
    amount.money().ok().filter(|amount| amount.is_positive())
}

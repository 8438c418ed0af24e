//! The options of every field with a list, and the name of each: once for the form, the review
//! and the way back to a suggestion.

use contract::catalog::{Discount, DiscountScheme, Plan, Registry};
use contract::due_dates::first_due_date;
use contract::{FiscalDocument, InvoicingMethod, LedgerAccountId, Money, RenewalBasis, find};
use contract::{calendar::Calendar, split_installments};
use wizard::{
    Answers, ChoiceField, FISCAL_DOCUMENTS, INVOICING_METHODS, Keyed, RENEWAL_BASES, TextField,
    offered_due_date_rules, offered_payment_profiles, offered_plans, parse_date, parse_money,
};

use crate::state::surroundings::Surroundings;
use crate::ui::controls::Choice;
use crate::ui::copy::{format, steps};

/// What a field offers now, in the order in which it is offered. What is chosen is among it even
/// when it is not offered any more, so that nothing chosen is hidden.
pub fn choices(field: ChoiceField, surroundings: &Surroundings, answers: &Answers) -> Vec<Choice> {
    let mut offered = offered(field, surroundings, answers);
    if let Some(key) = answers.choice(field)
        && !offered.iter().any(|choice| choice.key == key)
        && let Some(name) = option_name(field, key, surroundings)
    {
        offered.insert(0, Choice::new(key, name));
    }
    offered
}

fn offered(field: ChoiceField, surroundings: &Surroundings, answers: &Answers) -> Vec<Choice> {
    let catalog = &*surroundings.catalog;
    match field {
        ChoiceField::PlanKind => named(&catalog.plan_kinds, |row| (row.id.0, row.name.clone())),
        ChoiceField::Plan => offered_plans(catalog, answers.choice(ChoiceField::PlanKind))
            .map(plan_choice)
            .collect(),
        ChoiceField::DueDateRule => due_date_rules(surroundings, answers),
        ChoiceField::SlaPolicy => active(&catalog.sla_policies)
            .map(|row| {
                let detail = format!(
                    "ativação em {} h, suporte em {} h",
                    row.activation_hours, row.support_hours
                );
                with_detail(row.id.0, row.name.clone(), detail)
            })
            .collect(),
        ChoiceField::InstallationAddress => surroundings
            .client
            .addresses
            .iter()
            .map(|address| with_detail(address.id.0, address.label.clone(), address.text.clone()))
            .collect(),
        ChoiceField::SuspensionPolicy => named(&catalog.suspension_policies, |row| {
            (row.id.0, row.name.clone())
        }),
        ChoiceField::InactivityCredit => named(&catalog.inactivity_credit_rules, |row| {
            (row.id.0, row.name.clone())
        }),
        ChoiceField::PaymentMethod => {
            named(&catalog.payment_methods, |row| (row.id.0, row.name.clone()))
        }
        ChoiceField::PaymentProfile => {
            let method = answers.choice(ChoiceField::PaymentMethod);
            offered_payment_profiles(catalog, method, answers.is_telephony())
                .map(|row| Choice::new(row.id.0, row.name.clone()))
                .collect()
        }
        ChoiceField::InvoicingMethod => INVOICING_METHODS
            .iter()
            .map(|method| {
                let (label, detail) = steps::invoicing_method(*method);
                with_detail(method.key(), label.to_owned(), detail.to_owned())
            })
            .collect(),
        ChoiceField::BillingGroup => surroundings
            .billing_groups
            .iter()
            .filter(|group| group.active)
            .map(|group| {
                let contracts = format::count(group.contracts as usize, "contrato", "contratos");
                with_detail(group.id.0, group.name.clone(), contracts)
            })
            .collect(),
        ChoiceField::DiscountScheme => active(&catalog.discount_schemes)
            .filter(|scheme| scheme.valid_until.is_none_or(|last| last >= catalog.today))
            .map(|scheme| with_detail(scheme.id.0, scheme.name.clone(), discount_terms(scheme)))
            .collect(),
        ChoiceField::FiscalDocument => FISCAL_DOCUMENTS
            .iter()
            .map(|document| {
                Choice::new(document.key(), steps::fiscal_document(*document).to_owned())
            })
            .collect(),
        ChoiceField::PhoneTerminal => active(&catalog.phone_terminals)
            .map(|terminal| Choice::new(terminal.id.0, format::phone(&terminal.number)))
            .collect(),
        ChoiceField::Installments => installments(surroundings, answers),
        ChoiceField::SalesRep => named(&catalog.sales_reps, |row| (row.id.0, row.name.clone())),
        ChoiceField::SetupFeeLedgerAccount | ChoiceField::LedgerAccount => {
            ledger_accounts(surroundings)
        }
        ChoiceField::FiscalComposition => named(&catalog.fiscal_compositions, |row| {
            (row.id.0, row.name.clone())
        }),
        ChoiceField::EmailSender => active(&catalog.email_accounts)
            .map(|row| with_detail(row.id.0, row.name.clone(), row.address.clone()))
            .collect(),
        ChoiceField::RenewalBasis => RENEWAL_BASES
            .iter()
            .map(|basis| {
                let (label, detail) = steps::renewal_basis(*basis);
                with_detail(basis.key(), label.to_owned(), detail.to_owned())
            })
            .collect(),
    }
}

/// The name of an option, offered or not.
pub fn option_name(field: ChoiceField, key: i64, surroundings: &Surroundings) -> Option<String> {
    let catalog = &*surroundings.catalog;
    match field {
        ChoiceField::PlanKind => find(&catalog.plan_kinds, key.into()).map(|row| row.name.clone()),
        ChoiceField::Plan => find(&catalog.plans, key.into()).map(|row| row.name.clone()),
        ChoiceField::DueDateRule => {
            find(&catalog.due_date_rules, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::SlaPolicy => {
            find(&catalog.sla_policies, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::InstallationAddress => {
            let address = surroundings
                .client
                .addresses
                .iter()
                .find(|address| address.id.0 == key);
            address.map(|address| format!("{}: {}", address.label, address.text))
        }
        ChoiceField::SuspensionPolicy => {
            find(&catalog.suspension_policies, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::InactivityCredit => {
            find(&catalog.inactivity_credit_rules, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::PaymentMethod => {
            find(&catalog.payment_methods, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::PaymentProfile => {
            find(&catalog.payment_profiles, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::InvoicingMethod => InvoicingMethod::from_key(key)
            .map(|method| steps::invoicing_method(method).0.to_owned()),
        ChoiceField::BillingGroup => {
            let group = surroundings
                .billing_groups
                .iter()
                .find(|group| group.id.0 == key);
            group.map(|group| group.name.clone())
        }
        ChoiceField::DiscountScheme => {
            find(&catalog.discount_schemes, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::FiscalDocument => FiscalDocument::from_key(key)
            .map(|document| steps::fiscal_document(document).to_owned()),
        ChoiceField::PhoneTerminal => {
            find(&catalog.phone_terminals, key.into()).map(|row| format::phone(&row.number))
        }
        ChoiceField::Installments => Some(key.to_string()),
        ChoiceField::SalesRep => find(&catalog.sales_reps, key.into()).map(|row| row.name.clone()),
        ChoiceField::SetupFeeLedgerAccount | ChoiceField::LedgerAccount => {
            find(&catalog.ledger_accounts, key.into())
                .map(|row| format!("{} {}", row.code, row.name))
        }
        ChoiceField::FiscalComposition => {
            find(&catalog.fiscal_compositions, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::EmailSender => {
            find(&catalog.email_accounts, key.into()).map(|row| row.name.clone())
        }
        ChoiceField::RenewalBasis => {
            RenewalBasis::from_key(key).map(|basis| steps::renewal_basis(basis).0.to_owned())
        }
    }
}

fn active<R: Registry>(rows: &[R]) -> impl Iterator<Item = &R> {
    rows.iter().filter(|row| row.is_active())
}

fn named<R: Registry>(rows: &[R], name: impl Fn(&R) -> (i64, String)) -> Vec<Choice> {
    active(rows)
        .map(|row| {
            let (key, label) = name(row);
            Choice::new(key, label)
        })
        .collect()
}

fn with_detail(key: i64, label: String, detail: String) -> Choice {
    Choice {
        detail,
        ..Choice::new(key, label)
    }
}

fn plan_choice(plan: &Plan) -> Choice {
    let detail = format!(
        "{} · {} · {} · {}",
        plan.code,
        format::money(plan.price),
        format::cycle(plan.billing_cycle_months),
        format::count(plan.term_months as usize, "mês", "meses"),
    );
    with_detail(plan.id.0, plan.name.clone(), detail)
}

/// Each rule with the first due date that it gives.
fn due_date_rules(surroundings: &Surroundings, answers: &Answers) -> Vec<Choice> {
    let catalog = &*surroundings.catalog;
    let calendar = Calendar::new(&catalog.settings.holidays);
    let start = parse_date(answers.text(TextField::SignupDate), catalog.today);
    offered_due_date_rules(catalog, answers.is_telephony())
        .map(|rule| {
            let first = start.and_then(|start| first_due_date(rule, start, &calendar));
            let detail =
                first.map_or_else(String::new, |date| format!("1º em {}", format::date(date)));
            with_detail(rule.id.0, rule.name.clone(), detail)
        })
        .collect()
}

/// Each number of parcels with what a parcel would be.
fn installments(surroundings: &Surroundings, answers: &Answers) -> Vec<Choice> {
    let settings = &surroundings.catalog.settings;
    let amount = parse_money(answers.text(TextField::SetupFeeAmount));
    let amount = amount
        .ok()
        .and_then(|amount| amount.money().ok())
        .filter(|amount| amount.is_positive());
    (1..=settings.max_installments)
        .map(|count| {
            let label = amount.map_or_else(
                || count.to_string(),
                |amount| {
                    parcels(&split_installments(
                        amount,
                        count,
                        settings.installment_remainder,
                    ))
                },
            );
            Choice::new(count.into(), label)
        })
        .collect()
}

/// "3 × R$ 33,33, a primeira R$ 33,34".
fn parcels(amounts: &[Money]) -> String {
    let (Some(first), Some(last)) = (amounts.first(), amounts.last()) else {
        return String::new();
    };
    let usual = amounts.get(amounts.len() / 2).unwrap_or(last);
    let all = format!("{} × {}", amounts.len(), format::money(*usual));
    match (first == usual, last == usual) {
        (true, true) => all,
        (false, true) => {
            let odd = amounts.iter().filter(|amount| *amount != usual).count();
            if odd == 1 {
                format!("{all}, a primeira {}", format::money(*first))
            } else {
                format!("{all}, as {odd} primeiras {}", format::money(*first))
            }
        }
        _ if first == usual => {
            let odd = amounts.iter().filter(|amount| *amount != usual).count();
            if odd == 1 {
                format!("{all}, a última {}", format::money(*last))
            } else {
                format!("{all}, as {odd} últimas {}", format::money(*last))
            }
        }
        _ => all,
    }
}

/// The chart of accounts as a tree; accounts that only group others cannot be chosen.
fn ledger_accounts(surroundings: &Surroundings) -> Vec<Choice> {
    let accounts = &surroundings.catalog.ledger_accounts;
    let depth = |mut parent: Option<LedgerAccountId>| {
        let mut depth = 0;
        while let Some(account) = parent.and_then(|id| find(accounts, id)) {
            depth += 1;
            // A chart that names itself as its parent must not hang the screen.
            if depth > 8 {
                break;
            }
            parent = account.parent_id;
        }
        depth
    };
    active(accounts)
        .map(|account| Choice {
            disabled: !account.accepts_entries,
            depth: depth(account.parent_id),
            ..Choice::new(account.id.0, format!("{} {}", account.code, account.name))
        })
        .collect()
}

/// For whom a discount is, and for how long.
fn discount_terms(scheme: &DiscountScheme) -> String {
    let what = match (&scheme.direct, &scheme.prompt_payment) {
        (Some(direct), Some(prompt)) => format!(
            "{} direto na fatura e {} no pagamento em dia",
            discount(*direct),
            discount(*prompt)
        ),
        (Some(direct), None) => format!("{} direto na fatura", discount(*direct)),
        (None, Some(prompt)) => format!("{} no pagamento em dia", discount(*prompt)),
        (None, None) => String::new(),
    };
    match scheme.months {
        Some(months) => format!(
            "{what}, por {}",
            format::count(months as usize, "mês", "meses")
        ),
        None => format!("{what}, sem prazo"),
    }
}

fn discount(discount: Discount) -> String {
    match discount {
        Discount::Percent(percent) => {
            format!("{}%", percent.0.normalize().to_string().replace('.', ","))
        }
        Discount::Fixed(amount) => format::money(amount),
    }
}

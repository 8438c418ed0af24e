//! "Comparar vencimentos": for every rule the first due date, the first bill and the next three dates, side by side.

use contract::DueDateRuleId;
use contract::calendar::Calendar;
use contract::due_dates::DueDates;
use contract::explain::DateReason;
use leptos::prelude::*;
use wizard::{ChoiceField, Edit, offered_due_date_rules};

use super::shown::{Shade, Shown};
use super::{charges::charges, figures::figures};
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind, Dialog};
use crate::ui::copy::{comparison as copy, due_date_why, format};
use crate::ui::on_demand::{Details, Part};

/// The button beside the field; what it opens comes with [`Details`].
pub fn button(wizard: Wizard) -> AnyView {
    let details: Part<Details> = expect_context();
    let open = RwSignal::new(false);
    view! {
        <Button kind=ButtonKind::Quiet on_click=Callback::new(move |()| open.set(true))>{copy::COMPARE}</Button>
        {details.show_opened(open, move |details| (details.due_date_comparison)(wizard, open))}
    }
    .into_any()
}

/// One rule, and what it would bring.
struct Row {
    id: DueDateRuleId,
    name: String,
    is_chosen: bool,
    first: Option<DateReason>,
    bill: Option<String>,
    next: String,
}

/// The dialog.
pub fn dialog(wizard: Wizard, open: RwSignal<bool>) -> AnyView {
    let choose = Callback::new(move |id: DueDateRuleId| {
        wizard.apply(Edit::Choice(ChoiceField::DueDateRule, Some(id.0)));
        open.set(false);
    });
    let body = move || {
        let rows = rows(wizard).into_iter().map(|row| view(row, choose));
        rows.collect_view()
    };
    view! {
        <Dialog open wide=true title=copy::TITLE.to_owned() on_close=Callback::new(move |()| open.set(false))>
            <p class="hint">{copy::LEAD}</p>
            <div class="table-scroll">
                <table class="data comparison">
                    <thead>
                        <tr>
                            <th scope="col">{copy::RULE}</th>
                            <th scope="col">{copy::FIRST_DATE}</th>
                            <th scope="col" class="is-number">{copy::FIRST_BILL}</th>
                            <th scope="col">{copy::NEXT_DATES}</th>
                            <th scope="col"><span class="visually-hidden">{copy::CHOOSE}</span></th>
                        </tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
        </Dialog>
    }
    .into_any()
}

fn view(row: Row, choose: Callback<DueDateRuleId>) -> AnyView {
    let id = row.id;
    let first = row.first.map(|reason| {
        let moved = reason.due_date != reason.nominal || reason.payable_until != reason.due_date;
        let why = moved.then(|| due_date_why::sentences(&reason).split_off(1).join(" "));
        view! {
            {due_date_why::with_weekday(reason.due_date)}
            {why.map(|why| view! { <span class="cell-note">{why}</span> }.into_any())}
        }
        .into_any()
    });
    let action = if row.is_chosen {
        view! { <span class="chip">{copy::CHOSEN}</span> }.into_any()
    } else {
        let label = format!("{} {}", copy::CHOOSE, row.name);
        view! {
            <button type="button" class="link-button" aria-label=label on:click=move |_| choose.run(id)>{copy::CHOOSE}</button>
        }
        .into_any()
    };
    view! {
        <tr class:is-chosen=row.is_chosen>
            <th scope="row">{row.name}</th>
            <td data-label=copy::FIRST_DATE>{first}</td>
            <td class="is-number" data-label=copy::FIRST_BILL>{row.bill.unwrap_or_else(|| copy::UNKNOWN.to_owned())}</td>
            <td data-label=copy::NEXT_DATES>{row.next}</td>
            <td class="is-actions">{action}</td>
        </tr>
    }
    .into_any()
}

/// Every rule that is offered. The bill is the one of the contract as it stands, with this rule.
fn rows(wizard: Wizard) -> Vec<Row> {
    let surroundings = wizard.surroundings();
    let catalog = &surroundings.catalog;
    let calendar = Calendar::new(&catalog.settings.holidays);
    let (telephony, chosen) = wizard.answers().with(|answers| {
        (
            answers.is_telephony(),
            answers.choice(ChoiceField::DueDateRule),
        )
    });
    let start = wizard.accounts_start();
    offered_due_date_rules(catalog, telephony)
        .map(|rule| {
            let dates = start.and_then(|start| DueDates::by_rule(rule, start, calendar));
            let next = (1..=3).filter_map(|month| dates.as_ref()?.after(month));
            let next = next.map(|due| format::short_date(due.adjusted));
            let preview = wizard.preview_if(|terms| terms.due_date_rule_id = Some(rule.id));
            let shown = Shown {
                setup_fee: Shade::fresh(preview.setup_fee),
                receivables: Shade::fresh(preview.receivables),
                renewal: Shade::fresh(preview.renewal),
            };
            let bill = figures(&charges(&shown)).map(|figures| format::money(figures.first_bill));
            Row {
                id: rule.id,
                name: rule.name.clone(),
                is_chosen: chosen == Some(rule.id.0),
                first: start.and_then(|start| DateReason::of_first(rule, start, &calendar)),
                bill,
                next: next.collect::<Vec<_>>().join(", "),
            }
        })
        .collect()
}

//! What loyalty means for the customer: term, benefit, end, and the exit fee month by month.

use contract::calendar::months_from;
use contract::catalog::Loyalty;
use contract::loyalty::exit_fees;
use leptos::prelude::*;

use crate::state::wizard::Wizard;
use crate::ui::copy::{format, loyalty as copy};

/// The terms in words, and the fees as a table.
pub fn terms(wizard: Wizard, loyalty: Loyalty) -> AnyView {
    // It ends with the months that it is for, counted from where the accounts are.
    let ends_on = move || months_from(wizard.accounts_start()?, loyalty.months)?.pred_opt();
    let rows = (1..)
        .zip(exit_fees(&loyalty))
        .map(|(month, fee): (u32, _)| {
            view! {
                <tr>
                    <th scope="row">{copy::month(month)}</th>
                    <td class="is-number">{copy::formula(&loyalty, month)}</td>
                    <td class="is-number">{format::money(fee)}</td>
                </tr>
            }
            .into_any()
        });
    view! {
        <p>{move || copy::terms(&loyalty, ends_on())}</p>
        <table class="month-table loyalty-table">
            <caption>{copy::CAPTION}</caption>
            <thead>
                <tr>
                    <th scope="col">{copy::LEAVES_AFTER}</th>
                    <th scope="col" class="is-number">{copy::SHARE}</th>
                    <th scope="col" class="is-number">{copy::FEE}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

//! The list of charges: the first few, and all on demand; each can be asked why it is what it is.

use leptos::prelude::*;

use super::charges::{Charge, ChargeId};
use super::why;
use crate::derived::memo;
use crate::state::wizard::Wizard;
use crate::ui::copy::{format, panel, why as copy};

/// How many charges are in sight before one asks for all.
const IN_SIGHT: usize = 5;

/// The list.
pub fn list(wizard: Wizard, charges: Signal<Vec<Charge>>) -> AnyView {
    let all = RwSignal::new(false);
    let in_sight = move || {
        let shown = if all.get() { usize::MAX } else { IN_SIGHT };
        charges.with(|charges| {
            charges
                .iter()
                .take(shown)
                .map(|charge| charge.id)
                .collect::<Vec<_>>()
        })
    };
    let count = memo(move || charges.with(Vec::len));
    let more = move || {
        (count.get() > IN_SIGHT).then(|| {
            let words = if all.get() { panel::SHOW_LESS.to_owned() } else { panel::see_charges(count.get()) };
            view! {
                <li class="charge-more">
                    <button type="button" class="link-button" aria-expanded=move || all.get().to_string()
                        on:click=move |_| all.update(|all| *all = !*all)>
                        {words}
                    </button>
                </li>
            }.into_any()
        })
    };
    view! {
        <ul class="charges">
            // A row stays while its charge does: an answer that is open stays open while one types.
            <For each=in_sight key=|id| *id children=move |id| row(wizard, id, charges) />
            {more}
        </ul>
    }
    .into_any()
}

fn row(wizard: Wizard, id: ChargeId, charges: Signal<Vec<Charge>>) -> AnyView {
    let open = RwSignal::new(false);
    let charge =
        memo(move || charges.with(|all| all.iter().find(|charge| charge.id == id).cloned()));
    let is = move |flag: fn(&Charge) -> bool| {
        move || charge.with(|charge| charge.as_ref().is_some_and(flag))
    };
    let text = move |part: fn(&Charge) -> String| {
        move || charge.with(|charge| charge.as_ref().map(part).unwrap_or_default())
    };
    let notes = move || {
        let notes = text(|charge| charge.notes.join(" · "))();
        (!notes.is_empty()).then(|| view! { <span class="charge-note">{notes}</span> }.into_any())
    };
    view! {
        <li class="charge" class:is-second=id.is_setup_fee() class:is-estimate=is(|charge| charge.is_estimate)
            class:is-stale=is(|charge| charge.is_stale)>
            <span class="charge-date">{text(|charge| format::compact_date(charge.due_date))}</span>
            <span class="charge-what">{text(|charge| charge.what.clone())}</span>
            <span class="charge-amount money">{text(|charge| format::money(charge.amount))}</span>
            {notes}
            {move || is(|charge| charge.is_estimate)().then(|| view! {
                <span class="charge-note">{panel::ESTIMATED}</span>
            }.into_any())}
            {why::button(open, id.dom_id(), Signal::derive(text(|charge| copy::ask(&charge.what))))}
            {move || open.get().then(|| why::answer(id.dom_id(), move || why::of_charge(wizard, id)))}
        </li>
    }
    .into_any()
}

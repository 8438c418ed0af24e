//! The options of every field with a list.

mod basis;
mod discount;
mod due_dates;
mod installments;
mod ledger;
mod offered;

use leptos::prelude::*;
use wizard::ChoiceField;

use crate::derived::memo;
use crate::state::surroundings::Surroundings;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Choice, Choices};
use crate::ui::option_names::Names;
use basis::Basis;

/// What a field offers now, in the order in which it is offered. What is chosen is among it even when it is not offered
/// any more, so that nothing chosen is hidden.
///
/// In steps, each of which is only taken when the one before gave something new: a keystroke elsewhere must not build
/// tens of thousands of options anew.
pub fn options(wizard: Wizard, field: ChoiceField) -> Signal<Choices> {
    let basis = memo(move || {
        let surroundings = wizard.surroundings();
        wizard
            .answers()
            .with(|answers| Basis::of(field, answers, &surroundings.catalog))
    });
    let offered = memo(move || {
        let surroundings = wizard.surroundings();
        Choices::new(offered::offered(field, &surroundings, basis.get()))
    });
    let chosen = wizard.chosen(field);
    memo(move || with_chosen(wizard, field, offered.get(), chosen.get())).into()
}

fn with_chosen(
    wizard: Wizard,
    field: ChoiceField,
    offered: Choices,
    chosen: Option<i64>,
) -> Choices {
    let hidden = chosen.filter(|key| !offered.iter().any(|choice| choice.key == *key));
    let named = hidden.and_then(|key| {
        let name = option_name(field, key, &wizard.surroundings())?;
        Some(Choice::new(key, name))
    });
    match named {
        Some(choice) => {
            let all = std::iter::once(choice).chain(offered.iter().cloned());
            Choices::new(all.collect())
        }
        None => offered,
    }
}

/// The name of an option, offered or not.
pub fn option_name(field: ChoiceField, key: i64, surroundings: &Surroundings) -> Option<String> {
    Names::around(surroundings).of(field, key)
}

//! "Valor padrão configurado no produto de CRM": what the lead brings, as text, with the way back to it.

use leptos::prelude::*;
use wizard::{ChoiceField, Edit, Field, TextField, parse_money};

use crate::derived::memo;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind};
use crate::ui::copy::{fields::label, format, steps};

pub(super) fn offer(wizard: Wizard) -> Option<AnyView> {
    let lead = wizard.surroundings_untracked(|s| s.lead.clone())?;
    let fee = lead.setup_fee?;
    // By value: typing what the lead has anyway leaves nothing to bring back. More parcels than the provider allows are
    // not brought back either.
    let same = memo(move || {
        wizard.answers().with(|answers| {
            let amount = parse_money(answers.text(TextField::SetupFeeAmount)).ok();
            let amount = amount.and_then(|amount| amount.money().ok());
            let count = answers.choice(ChoiceField::Installments);
            amount == Some(fee.amount) && count == answers.untouched(ChoiceField::Installments)
        })
    });
    let too_many = move || {
        let most = wizard.surroundings().catalog.settings.max_installments;
        let note = steps::too_many_parcels(most);
        (fee.installments > most).then(|| view! { <p class="hint">{note}</p> }.into_any())
    };
    let restore = Callback::new(move |()| {
        wizard.apply_all(vec![
            Edit::Restore(Field::Text(TextField::SetupFeeAmount)),
            Edit::Restore(Field::Choice(ChoiceField::Installments)),
        ]);
    });
    Some(
        view! {
            <section class="offer" aria-labelledby="crm-values">
                <div>
                    <h2 id="crm-values" class="offer-title">{steps::CRM_VALUES}</h2>
                    <dl class="offer-facts">
                        <div>
                            <dt>{label(TextField::SetupFeeAmount.into())}</dt>
                            <dd>{format::money(fee.amount)}</dd>
                        </div>
                        <div>
                            <dt>{label(ChoiceField::Installments.into())}</dt>
                            <dd>{fee.installments}</dd>
                        </div>
                    </dl>
                    {too_many}
                </div>
                <Button kind=ButtonKind::Secondary on_click=restore disabled=same>
                    {steps::USE_CRM_VALUES}
                </Button>
            </section>
        }
        .into_any(),
    )
}

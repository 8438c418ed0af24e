//! A customer's contracts: a page of them, and more when asked for.

use std::sync::Arc;

use contract::{Catalog, ClientId};
use erp_api::{ContractSummary, List};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::focus;
use crate::state::api::erp;
use crate::ui::controls::Button;
use crate::ui::copy::{contract_page as copy, format, pages, problems};
use crate::ui::sold_plan::sold_plan;

/// What is known of the list.
#[derive(Clone, Copy)]
struct Known {
    client: ClientId,
    contracts: RwSignal<Vec<ContractSummary>>,
    /// Where the next page begins.
    cursor: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    /// What became of the last page that was asked for.
    said: RwSignal<String>,
}

/// The list; its heading has the id `contracts`.
pub(super) fn contract_list(
    client: ClientId,
    first: List<ContractSummary>,
    catalog: Arc<Catalog>,
) -> AnyView {
    if first.items.is_empty() {
        return view! { <p class="empty">{pages::NO_CONTRACTS}</p> }.into_any();
    }
    let known = Known {
        client,
        contracts: RwSignal::new(first.items),
        cursor: RwSignal::new(first.next_cursor),
        busy: RwSignal::new(false),
        said: RwSignal::new(String::new()),
    };
    let rows = move || {
        let contracts = known.contracts.read();
        let rows = contracts.iter().map(|contract| row(contract, &catalog));
        rows.collect_view()
    };
    let more = move || {
        known.cursor.get().map(|_| {
            let on_click = Callback::new(move |()| known.more());
            view! { <Button on_click busy=known.busy>{pages::SHOW_MORE}</Button> }.into_any()
        })
    };
    view! {
        <div class="table-wrap">
            <table class="data is-compact of-contracts" aria-labelledby="contracts">
                <thead>
                    <tr>
                        <th scope="col">{copy::CONTRACT}</th>
                        <th scope="col">{copy::COLUMN_PLAN}</th>
                        <th scope="col" class="is-number">{copy::COLUMN_AMOUNT}</th>
                        <th scope="col" class="is-state">{copy::COLUMN_STATE}</th>
                        <th scope="col">{copy::COLUMN_CREATED}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <div class="more">{more} <p class="hint" role="status">{known.said}</p></div>
    }
    .into_any()
}

fn row(contract: &ContractSummary, catalog: &Catalog) -> AnyView {
    let url = format!("/clientes/{}/contratos/{}", contract.client_id, contract.id);
    let (plan, price) = sold_plan(&contract.terms, catalog);
    let (state, badge) = copy::contract_state(contract.state);
    view! {
        <tr>
            <th scope="row"><a id=link_id(contract) href=url>{copy::number(&contract.number)}</a></th>
            <td>{plan}</td>
            <td class="is-number">{price}</td>
            <td class="is-state"><span class=format!("badge {badge}")>{state}</span></td>
            <td class="is-small" data-label=copy::COLUMN_CREATED>{format::moment(contract.created_at)}</td>
        </tr>
    }
    .into_any()
}

fn link_id(contract: &ContractSummary) -> String {
    format!("contract-{}", contract.id)
}

impl Known {
    /// Asks for the next page, and goes on reading where it begins.
    fn more(self) {
        let Some(cursor) = self.cursor.get_untracked() else {
            return;
        };
        self.busy.set(true);
        spawn_local(async move {
            let answer = erp().more_client_contracts(self.client, &cursor).await;
            // The page may be gone by the time the answer comes.
            self.busy.try_set(false);
            let said = match answer {
                Ok(more) => {
                    let said = pages::more_contracts(more.items.len());
                    let next = more.items.first().map(link_id);
                    self.contracts
                        .try_update(|contracts| contracts.extend(more.items));
                    self.cursor.try_set(more.next_cursor);
                    if let Some(next) = next {
                        focus::focus_dom_soon(&next);
                    }
                    said
                }
                Err(error) => {
                    let (title, text) = problems::explain(&error);
                    format!("{title}. {text}")
                }
            };
            self.said.try_set(said);
        });
    }
}

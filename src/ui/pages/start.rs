//! The start: search a customer, or go on from a lead.

use erp_api::{Client, List};
use erp_client::ApiError;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{failed::failed, leads::leads};
use crate::platform::{document, focus};
use crate::state::api::erp;
use crate::ui::controls::{Glyph, Icon, Skeleton};
use crate::ui::copy::pages;

/// How many customers a search shows.
const RESULTS: u32 = 12;
const INPUT: &str = "client-search";

/// A search by what is typed.
#[derive(Clone, Copy)]
struct Search {
    query: RwSignal<String>,
    found: RwSignal<Option<Result<List<Client>, ApiError>>>,
    /// Answers may come out of order: only the newest question's counts.
    asked: StoredValue<u32>,
}

/// The start page.
pub fn start_page() -> AnyView {
    document::set_title(pages::BRAND);
    let search = Search {
        query: RwSignal::new(String::new()),
        found: RwSignal::new(None),
        asked: StoredValue::new(0),
    };
    search.ask();
    let on_input = move |event| {
        search.query.set(event_target_value(&event));
        search.ask();
    };
    view! {
        <main class="page" id="conteudo">
            <div class="page-in is-narrow">
                <header class="page-head">
                    <div><h1>{pages::START_TITLE}</h1><p class="lead">{pages::START_LEAD}</p></div>
                </header>
                <section class="page-part" aria-label=pages::SEARCH>
                    <search class="search-box">
                        <label class="visually-hidden" for=INPUT>{pages::SEARCH}</label>
                        <Icon name=Glyph::Search />
                        <input id=INPUT type="search" class="search-input" autocomplete="off"
                            placeholder=pages::SEARCH prop:value=search.query on:input=on_input />
                    </search>
                    <div aria-live="polite">{move || search.results()}</div>
                </section>
                {leads()}
            </div>
        </main>
    }
    .into_any()
}

impl Search {
    fn ask(self) {
        self.asked.update_value(|number| *number += 1);
        let number = self.asked.get_value();
        let query = self.query.get_untracked();
        spawn_local(async move {
            let answer = erp().clients(&query, RESULTS).await;
            if self.asked.try_get_value() == Some(number) {
                self.found.set(Some(answer));
            }
        });
    }

    fn results(self) -> AnyView {
        match self.found.get() {
            None => view! { <Skeleton lines=5 /> }.into_any(),
            Some(Err(error)) => failed(&error, Callback::new(move |()| self.ask_again())),
            Some(Ok(list)) if list.items.is_empty() => {
                view! { <p class="empty">{pages::no_clients(&self.query.get_untracked())}</p> }
                    .into_any()
            }
            Some(Ok(list)) => {
                let more = list.next_cursor.is_some();
                let rows = list.items.into_iter().map(row);
                view! {
                    <ul class="result-list">{rows.collect_view()}</ul>
                    {more.then(|| view! { <p class="hint">{pages::MORE_CLIENTS}</p> }.into_any())}
                }
                .into_any()
            }
        }
    }

    fn ask_again(self) {
        self.found.set(None);
        self.ask();
        // The button is gone with the failure.
        focus::focus_dom(INPUT);
    }
}

fn row(client: Client) -> AnyView {
    let url = format!("/clientes/{}", client.id);
    let line = pages::client_line(&client);
    let overdue = client.overdue;
    let contracts = client.active_contracts;
    let contracts = (contracts > 0).then(|| {
        view! { <span class="chip">{pages::active_contracts(contracts)}</span> }.into_any()
    });
    let overdue = (overdue.count > 0).then(|| {
        view! { <span class="chip is-warning">{pages::overdue(overdue)}</span> }.into_any()
    });
    view! {
        <li>
            <a class="result" href=url>
                <span class="result-main">
                    <span class="result-title">{client.name}</span>
                    <span class="result-sub">{line}</span>
                </span>
                <span class="result-side">{contracts} {overdue} <Icon name=Glyph::ChevronRight /></span>
            </a>
        </li>
    }
    .into_any()
}

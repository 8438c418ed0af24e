//! The start: search a customer, or go on from a lead.

use erp_api::{Client, List};
use erp_client::ApiError;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::{failed::failed, leads::leads};
use crate::platform::{document, focus};
use crate::state::api::erp;
use crate::ui::arrival::HEADING;
use crate::ui::controls::{Glyph, Icon, Skeleton};
use crate::ui::copy::pages;

/// How many customers a search shows; before one there are only so many that a phone has room for the leads too.
const RESULTS: u32 = 12;
const UNSEARCHED: u32 = 3;
const INPUT: &str = "client-search";

/// Goes to an address.
type Open = Box<dyn Fn(&str) + Send + Sync>;

/// A search by what is typed.
#[derive(Clone, Copy)]
struct Search {
    query: RwSignal<String>,
    found: RwSignal<Option<Result<List<Client>, ApiError>>>,
    /// Answers may come out of order: only the newest question's counts.
    asked: StoredValue<u32>,
    answered: StoredValue<u32>,
    /// Whether Enter was pressed: an only hit is opened, even one that is still on its way.
    wanted: StoredValue<bool>,
    open: StoredValue<Open>,
}

/// The start page.
pub fn start_page() -> AnyView {
    document::set_title(pages::BRAND);
    // Here nothing is read before something is typed: the focus is where that is done.
    focus::focus_dom_soon(INPUT);
    let navigate = use_navigate();
    let search = Search {
        query: RwSignal::new(String::new()),
        found: RwSignal::new(None),
        asked: StoredValue::new(0),
        answered: StoredValue::new(0),
        wanted: StoredValue::new(false),
        open: StoredValue::new(Box::new(move |url: &str| {
            navigate(url, NavigateOptions::default());
        })),
    };
    search.ask();
    let on_input = move |event| {
        search.query.set(event_target_value(&event));
        search.ask();
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            search.wanted.set_value(true);
            search.open_only_hit();
        }
    };
    view! {
        <main class="page" id="conteudo">
            <div class="page-in">
                <header class="page-head">
                    <div><h1 id=HEADING>{pages::START_TITLE}</h1><p class="lead">{pages::START_LEAD}</p></div>
                </header>
                <div class="start">
                    <section class="page-part" aria-label=pages::SEARCH>
                        <search class="search-box">
                            <label class="visually-hidden" for=INPUT>{pages::SEARCH}</label>
                            <Icon name=Glyph::Search />
                            <input id=INPUT type="search" class="search-input" autocomplete="off"
                                placeholder=pages::SEARCH_SHORT prop:value=search.query on:input=on_input on:keydown=on_key />
                        </search>
                        <div aria-live="polite">{move || search.results()}</div>
                    </section>
                    {leads()}
                </div>
            </div>
        </main>
    }
    .into_any()
}

impl Search {
    fn ask(self) {
        self.asked.update_value(|number| *number += 1);
        self.wanted.set_value(false);
        let number = self.asked.get_value();
        let query = self.query.get_untracked();
        let limit = if query.trim().is_empty() {
            UNSEARCHED
        } else {
            RESULTS
        };
        spawn_local(async move {
            let answer = erp().clients(&query, limit).await;
            if self.asked.try_get_value() == Some(number) {
                self.found.set(Some(answer));
                self.answered.set_value(number);
                self.open_only_hit();
            }
        });
    }

    /// Opens the customer that Enter meant: the only one of an answer to what is typed by now.
    fn open_only_hit(self) {
        if !self.wanted.get_value() || self.answered.get_value() != self.asked.get_value() {
            return;
        }
        let only = self.found.with_untracked(|found| match found {
            Some(Ok(list)) => match list.items.as_slice() {
                [only] => Some(client_url(only)),
                _ => None,
            },
            _ => None,
        });
        if let Some(url) = only {
            self.open.with_value(|open| open(&url));
        }
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

fn client_url(client: &Client) -> String {
    format!("/clientes/{}", client.id)
}

fn row(client: Client) -> AnyView {
    let url = client_url(&client);
    let facts = pages::client_facts(&client).map(|fact| view! { <span>{fact}</span> }.into_any());
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
                    <span class="result-sub facts-line">{facts}</span>
                </span>
                <span class="result-side">{contracts} {overdue} <Icon name=Glyph::ChevronRight /></span>
            </a>
        </li>
    }
    .into_any()
}

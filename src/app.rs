//! The composition root: the frame of every page, and which address shows what.

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_location;
use leptos_router::path;

use crate::derived::memo;
use crate::state::place::Place;
use crate::ui::arrival;
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::pages;
use crate::ui::message::message;
use crate::ui::on_demand::{Pages, Part, provide_details, provide_later, provide_pages};
use crate::ui::wizard_page::wizard_page;

/// The whole program.
pub fn app() -> AnyView {
    provide_details();
    provide_later();
    provide_pages();
    view! {
        <Router>
            <a class="skip-link" href="#conteudo" rel="external">{pages::SKIP}</a>
            <header class="app-header">
                <div class="app-header-in">
                    <a class="brand" href="/"><Icon name=Glyph::Document /> <span>{pages::BRAND}</span></a>
                </div>
            </header>
            // One route for all: what an address leads to is read in `Place`, in a tenth of the code that five would be.
            <FlatRoutes fallback=nowhere>
                <Route path=path!("/*any") view=place />
            </FlatRoutes>
        </Router>
    }
    .into_any()
}

/// What the address leads to; another customer's or contract's is another page.
fn place() -> AnyView {
    let location = use_location();
    let place = memo(move || {
        let path = location.pathname.get();
        location
            .query
            .with(|query| Place::of(&path, |name| query.get(name)))
    });
    view! {
        {move || {
            arrival::arrive();
            match place.get() {
                Place::Start => page(|pages| (pages.start)()),
                Place::Customer(client) => page(move |pages| (pages.customer)(client)),
                Place::Contract(client, contract) => page(move |pages| (pages.contract)(client, contract)),
                Place::Wizard(entry) => wizard_page(entry),
                Place::Nowhere => nowhere(),
            }
        }}
    }
    .into_any()
}

/// Shows one of the pages around the wizard.
fn page(view: impl Fn(Pages) -> AnyView + Send + 'static) -> AnyView {
    expect_context::<Part<Pages>>().show(view)
}

fn nowhere() -> AnyView {
    message(
        pages::NOT_FOUND,
        pages::NOT_FOUND_LEAD.to_owned(),
        ().into_any(),
    )
}

//! A page whose content comes from the ERP: a skeleton, then the content or why there is none.

use std::pin::Pin;

use erp_client::ApiError;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::ui::arrival;
use crate::ui::controls::{Button, ButtonKind, Skeleton};
use crate::ui::copy::problems;
use crate::ui::message::message;

/// What a page waits for: in the end, its view. In a box, so that this code is compiled once.
pub type Loading = Pin<Box<dyn Future<Output = Result<ViewFn, ApiError>>>>;

/// Loads and shows; a failure can be tried again.
pub fn loaded(load: Callback<(), Loading>) -> AnyView {
    let content = RwSignal::new(None::<Result<ViewFn, ApiError>>);
    let start = move || {
        content.set(None);
        let loading = load.run(());
        spawn_local(async move {
            let answer = loading.await;
            // The page may be gone by the time the answer comes.
            content.try_set(Some(answer));
        });
    };
    start();
    let again = move |()| {
        // The button is gone with the failure.
        arrival::arrive();
        start();
    };
    view! {
        {move || match content.get() {
            None => view! {
                <main class="page" id="conteudo" aria-busy="true">
                    // A name and its facts, then a part of the page.
                    <div class="page-in">
                        <div class="page-head"><Skeleton lines=2 /></div>
                        <div class="card"><Skeleton lines=8 /></div>
                    </div>
                </main>
            }
            .into_any(),
            Some(Ok(content)) => content.run(),
            Some(Err(error)) => {
                let (title, text) = problems::explain(&error);
                let again = view! {
                    <Button kind=ButtonKind::Primary on_click=Callback::new(again)>
                        {problems::TRY_AGAIN}
                    </Button>
                };
                message(title, text, again.into_any())
            }
        }}
    }
    .into_any()
}

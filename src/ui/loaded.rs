//! A page whose content comes from the ERP: a skeleton, then the content or why there is none.

use std::future::Future;

use erp_client::ApiError;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::ui::controls::{Button, ButtonKind, Skeleton};
use crate::ui::copy::problems;
use crate::ui::wizard_page::message;

/// Loads and shows; a failure can be tried again.
pub fn loaded<T, Load, Loading>(
    load: Load,
    show: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> AnyView
where
    T: Clone + Send + Sync + 'static,
    Load: Fn() -> Loading + Copy + Send + Sync + 'static,
    Loading: Future<Output = Result<T, ApiError>> + 'static,
{
    let content = RwSignal::new(None::<Result<T, ApiError>>);
    let start = move || {
        content.set(None);
        spawn_local(async move {
            let answer = load().await;
            // The page may be gone by the time the answer comes.
            content.try_set(Some(answer));
        });
    };
    start();
    view! {
        {move || match content.get() {
            None => view! {
                <main class="page" id="conteudo" aria-busy="true">
                    <div class="page-in"><Skeleton lines=8 /></div>
                </main>
            }
            .into_any(),
            Some(Ok(content)) => show(content),
            Some(Err(error)) => {
                let (title, text) = problems::explain(&error);
                let again = view! {
                    <Button kind=ButtonKind::Primary on_click=Callback::new(move |()| start())>
                        {problems::TRY_AGAIN}
                    </Button>
                };
                message(title, text, again.into_any())
            }
        }}
    }
    .into_any()
}

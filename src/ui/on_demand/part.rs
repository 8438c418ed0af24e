//! One part: whether it is there, and what is shown until it is.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::ui::controls::{Button, ButtonKind, Glyph, Icon, Skeleton};
use crate::ui::copy::problems;

/// The download of a part.
pub type Download<T> = Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>;

/// A part of the program: functions that are there once it is downloaded.
#[derive(Clone, Copy)]
pub struct Part<T: Copy + Send + Sync + 'static> {
    state: RwSignal<State<T>>,
    download: fn() -> Download<T>,
}

#[derive(Clone, Copy)]
enum State<T> {
    /// Nobody has asked for it.
    Absent,
    /// On its way.
    Coming,
    /// The last try failed.
    Failed,
    /// There.
    Here(T),
}

impl<T: Copy + Send + Sync + 'static> Part<T> {
    /// A part that is not there yet.
    pub fn new(download: fn() -> Download<T>) -> Self {
        Self {
            state: RwSignal::new(State::Absent),
            download,
        }
    }

    /// Downloads it, unless it is there or on its way.
    pub fn fetch(self) {
        if matches!(self.state.get_untracked(), State::Coming | State::Here(_)) {
            return;
        }
        self.state.set(State::Coming);
        spawn_local(async move {
            let state = (self.download)().await.map_or(State::Failed, State::Here);
            self.state.set(state);
        });
    }

    /// The part, if it is there.
    pub fn get_untracked(self) -> Option<T> {
        match self.state.get_untracked() {
            State::Here(part) => Some(part),
            State::Absent | State::Coming | State::Failed => None,
        }
    }

    /// Shows a dialog of it, from the first time that it is opened; closed it stays, to give the focus back.
    pub fn show_opened(
        self,
        open: RwSignal<bool>,
        dialog: impl Fn(T) -> AnyView + Send + Sync + Clone + 'static,
    ) -> AnyView {
        let was_opened = Memo::new(move |before: Option<&bool>| {
            open.get() || before.copied().unwrap_or_default()
        });
        view! { {move || was_opened.get().then(|| self.show(dialog.clone()))} }.into_any()
    }

    /// Shows something of it: at once when it is there, else when it has come. A failure can be tried again.
    pub fn show(self, view: impl Fn(T) -> AnyView + Send + 'static) -> AnyView {
        self.fetch();
        let retry = Callback::new(move |()| self.fetch());
        view! {
            {move || match self.state.get() {
                State::Here(part) => view(part),
                State::Failed => failed(retry),
                State::Absent | State::Coming => view! { <Skeleton lines=6 /> }.into_any(),
            }}
        }
        .into_any()
    }
}

fn failed(retry: Callback<()>) -> AnyView {
    view! {
        <section class="full-message" role="alert">
            <Icon name=Glyph::CloudOff />
            <h2>{problems::PART_MISSING}</h2>
            <p>{problems::PART_MISSING_LEAD}</p>
            <div class="cluster">
                <Button kind=ButtonKind::Primary on_click=retry>{problems::TRY_AGAIN}</Button>
            </div>
        </section>
    }
    .into_any()
}

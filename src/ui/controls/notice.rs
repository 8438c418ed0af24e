//! Something to know, set apart from the fields.

use leptos::prelude::*;

use super::{Glyph, Icon};

/// What kind of thing is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    #[default]
    Info,
    /// It may be wrong, or become so.
    Warning,
    /// It is wrong.
    Danger,
    /// It went well.
    Success,
}

impl Tone {
    /// The class that colours it; nothing is told by colour alone.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Info => "is-info",
            Self::Warning => "is-warning",
            Self::Danger => "is-danger",
            Self::Success => "is-success",
        }
    }

    const fn glyph(self) -> Glyph {
        match self {
            Self::Info => Glyph::Info,
            Self::Warning => Glyph::Warning,
            Self::Danger => Glyph::Alert,
            Self::Success => Glyph::Check,
        }
    }
}

/// A message with its mark. It is not announced by itself: what should be, stands in a live region.
#[component]
pub fn Notice(
    /// What kind of thing is told.
    #[prop(optional)]
    tone: Tone,
    /// The words, and buttons in `.notice-actions`.
    children: Children,
) -> AnyView {
    view! {
        <div class=format!("notice {}", tone.class())>
            <Icon name=tone.glyph()/>
            <div class="notice-body">{children()}</div>
        </div>
    }
    .into_any()
}

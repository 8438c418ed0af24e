//! Small drawings, of one stroke each.

use leptos::prelude::*;

/// The drawings that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// An exclamation mark in a circle: an error.
    Alert,
    /// Bold letters.
    Bold,
    /// A calendar's leaf.
    Calendar,
    /// Done, or chosen.
    Check,
    /// Opens downwards.
    ChevronDown,
    /// Goes back.
    ChevronLeft,
    /// Goes on.
    ChevronRight,
    /// Goes back by a larger step.
    ChevronsLeft,
    /// Goes on by a larger step.
    ChevronsRight,
    /// Takes the letters' looks away.
    ClearFormat,
    /// Closes or empties.
    Close,
    /// A cloud with a tick: kept by the server.
    Cloud,
    /// A cloud that is struck out: no connection.
    CloudOff,
    /// A sheet with a folded corner.
    Document,
    /// An i in a circle.
    Info,
    /// Slanted letters.
    Italic,
    /// A list with bullets.
    List,
    /// A letter.
    Mail,
    /// A list with numbers.
    NumberedList,
    /// Changes something.
    Pencil,
    /// A question mark in a circle: explains.
    Question,
    /// Looks for something.
    Search,
    /// A star of four points: a suggestion.
    Spark,
    /// Takes back.
    Undo,
    /// Letters on a line.
    Underline,
    /// An exclamation mark in a triangle: a warning.
    Warning,
}

impl Glyph {
    const fn path(self) -> &'static str {
        match self {
            Self::Alert => "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 6.2v4.6M10 13.8v.01",
            Self::Bold => "M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.2a3.2 3.2 0 0 1 0 6.4H6zM6.9 4v12",
            Self::Calendar => "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5",
            Self::Check => "m4 10.6 4 4 8-9",
            Self::ChevronDown => "m5.5 8 4.5 4.5L14.5 8",
            Self::ChevronLeft => "M12 5.5 7.5 10l4.5 4.5",
            Self::ChevronRight => "M8 5.5l4.5 4.5L8 14.5",
            Self::ChevronsLeft => "M10 5.5 5.5 10l4.5 4.5M15 5.5 10.5 10l4.5 4.5",
            Self::ChevronsRight => "M5 5.5 9.5 10 5 14.5M10 5.5l4.5 4.5-4.5 4.5",
            Self::ClearFormat => "M5 4.5h10M10 4.5 8.5 12M6.5 16h4M12.5 12l4 4M16.5 12l-4 4",
            Self::Close => "m5.5 5.5 9 9M14.5 5.5l-9 9",
            Self::Cloud => {
                "M6 15.5a3.5 3.5 0 0 1-.6-6.95 4.8 4.8 0 0 1 9.3.6A3.2 3.2 0 0 1 14.5 15.5zM7.8 11.3l1.7 1.7 3-3.2"
            }
            Self::CloudOff => {
                "M6 15.5a3.5 3.5 0 0 1-.6-6.95M8.2 5.5a4.8 4.8 0 0 1 6.5 3.65 3.2 3.2 0 0 1 1.9 5M13 15.5H6M3.5 3.5l13 13"
            }
            Self::Document => "M5 2.5h6.5l3.5 3.5v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13h5",
            Self::Info => "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9.3v4.5M10 6.4v.01",
            Self::Italic => "M8.5 4h5M6.5 16h5M11 4 9 16",
            Self::List => "M8 5.5h8.5M8 10h8.5M8 14.5h8.5M4 5.5v.01M4 10v.01M4 14.5v.01",
            Self::Mail => "M3 4.5h14v11H3zM3 5.5l7 5.5 7-5.5",
            Self::NumberedList => {
                "M9 5.5h7.5M9 10h7.5M9 14.5h7.5M3.5 4.5l1.2-.8v4M3.3 12.5a1.2 1.2 0 0 1 2.2.7c0 .9-1.5 1.5-2.2 2.6h2.4"
            }
            Self::Pencil => "M3.5 16.5 4.3 13 13.3 4l2.7 2.7L7 15.7zM11.5 5.8l2.7 2.7",
            Self::Question => {
                "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M7.9 8.1a2.15 2.15 0 1 1 3.2 1.85c-.75.45-1.1.85-1.1 1.55M10 13.9v.01"
            }
            Self::Search => "M8.8 3.3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4",
            Self::Spark => "M10 3.2 11.7 8.3 16.8 10l-5.1 1.7L10 16.8l-1.7-5.1L3.2 10l5.1-1.7z",
            Self::Undo => "M4 8h8a4.2 4.2 0 0 1 0 8.4H8M7.5 4.5 4 8l3.5 3.5",
            Self::Underline => "M6 3.5v6a4 4 0 0 0 8 0v-6M5 17h10",
            Self::Warning => "M10 3.2 17.8 16.5H2.2zM10 8v4M10 14.3v.01",
        }
    }
}

/// A drawing that says nothing by itself: the words beside it, or the button's name, do.
#[component]
pub fn Icon(
    /// Which one.
    name: Glyph,
) -> AnyView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d=name.path()></path>
        </svg>
    }
    .into_any()
}

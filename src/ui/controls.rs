//! Controls that know neither steps nor the API: native form elements with a label, one line of message, and manners.
//!
//! Each takes a [`FieldMeta`] and plain signals, tells of changes by callbacks, and never writes what it shows:
//! an input keeps its caret because only its value is set, never the element made anew.

mod button;
mod calendar;
mod choice;
mod combo;
mod combobox;
mod date_dialog;
mod date_grid;
mod date_input;
mod dialog;
mod error_summary;
mod finder;
mod fold;
mod frame;
mod icon;
mod line;
mod meta;
mod money_input;
mod notice;
mod option_list;
mod option_rows;
mod option_step;
mod radio_group;
mod rich_text;
mod roving;
mod select_input;
mod skeleton;
mod text_area;
mod text_input;
mod toggle;
mod unfound;

pub use button::{Button, ButtonKind};
pub use choice::{Choice, Choices};
pub use combobox::Combobox;
pub use date_input::DateInput;
pub use dialog::Dialog;
pub use error_summary::ErrorSummary;
pub use frame::help_key;
pub use icon::{Glyph, Icon};
pub use meta::{FieldMeta, Help, dom_id};
pub use money_input::MoneyInput;
pub use notice::{Notice, Tone};
pub use radio_group::RadioGroup;
pub use rich_text::RichText;
pub use select_input::SelectInput;
pub use skeleton::Skeleton;
pub use text_area::TextArea;
pub use text_input::TextInput;
pub use toggle::{CheckBox, Switch};
pub use unfound::Unfound;

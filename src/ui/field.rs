//! From a field of the wizard to a control on the screen: label, error, suggestion, way back.

use contract::{NOTES_MAX_CHARS, Settings, text_length};
use leptos::prelude::*;
use wizard::{ChoiceField, Edit, Field, FlagField, Step, SuggestionOrigin, TextField};

use crate::state::wizard::Wizard;
use crate::ui::controls::{
    CheckBox, Combobox, DateInput, FieldMeta, Help, MoneyInput, RadioGroup, SelectInput, Switch,
    TextArea, TextInput,
};
use crate::ui::copy::{fields, help, steps, violations};
use crate::ui::on_demand::{Later, Part};
use crate::ui::options::{option_name, options};

/// A line of hint that may change.
pub type Hint = Signal<Option<String>>;

/// What every field shows around its control.
pub fn meta(wizard: Wizard, field: impl Into<Field>) -> FieldMeta {
    let field = field.into();
    let shown = wizard.shown(field.path());
    let sentence = move |error: bool| {
        shown.with(|all| {
            all.iter()
                .find(|v| v.is_error() == error)
                .map(violations::sentence)
        })
    };
    let restore = move || restore_line(wizard, field);
    let mut meta = FieldMeta::new(field.path(), fields::label(field))
        .error(Signal::derive(move || sentence(true)))
        .warning(Signal::derive(move || sentence(false)))
        .origin(Signal::derive(move || {
            origin_of(wizard, field).map(|o| steps::origin(o).to_owned())
        }))
        .restore(
            Signal::derive(restore),
            Callback::new(move |()| wizard.apply(Edit::Restore(field))),
        );
    if fields::is_optional(field) {
        meta = meta.optional();
    }
    match wizard.surroundings_untracked(|s| explanation(field, &s.catalog.settings)) {
        Some(help) => meta.help(help),
        None => meta,
    }
}

/// What a field is for, with the way to the registry of its options where the provider has given its address.
fn explanation(field: Field, settings: &Settings) -> Option<Help> {
    let help::Explained { text, registry } = if field.step() == Step::Plan {
        help::first(field)?
    } else {
        // A field of a later step is shown by the part that has its words.
        let later = use_context::<Part<Later>>()?.get_untracked()?;
        (later.help)(field, settings)?
    };
    let link = registry.and_then(|(list, page)| {
        let url = settings.registry_links.get(list)?;
        // A setting is no place for a script.
        let is_page = ["https://", "http://"]
            .iter()
            .any(|scheme| url.starts_with(scheme));
        is_page.then(|| (help::open(page), url.clone()))
    });
    Some(Help { text, link })
}

fn origin_of(wizard: Wizard, field: Field) -> Option<SuggestionOrigin> {
    wizard.answers().with(|answers| match field {
        Field::Text(field) => answers.written(field).origin,
        Field::Choice(field) => answers.chosen_for(field).origin,
        Field::Flag(_) => None,
    })
}

/// The way back to a suggestion that the user has left.
fn restore_line(wizard: Wizard, field: Field) -> Option<String> {
    wizard.answers().with(|answers| match field {
        Field::Text(field) => {
            let written = answers.written(field);
            let (text, _) = written.suggestion.as_ref()?;
            let what = if text.len() > 40 || text.contains('<') {
                ""
            } else {
                text
            };
            (*text != written.value).then(|| steps::restore(what))
        }
        Field::Choice(field) => {
            let chosen = answers.chosen_for(field);
            let (key, _) = chosen
                .suggestion
                .filter(|(key, _)| chosen.value != Some(*key))?;
            let name = option_name(field, key, &wizard.surroundings()).unwrap_or_default();
            Some(steps::restore(&name))
        }
        Field::Flag(_) => None,
    })
}

fn chosen(wizard: Wizard, field: ChoiceField) -> Signal<Option<i64>> {
    wizard.chosen(field).into()
}

fn choose(wizard: Wizard, field: ChoiceField) -> Callback<Option<i64>> {
    Callback::new(move |key| {
        wizard.apply(Edit::Choice(field, key));
        wizard.leave(field);
    })
}

fn typed(wizard: Wizard, field: TextField) -> Signal<String> {
    wizard.written(field).into()
}

fn type_in(wizard: Wizard, field: TextField) -> Callback<String> {
    Callback::new(move |text| wizard.apply(Edit::Text(field, text)))
}

fn leave(wizard: Wizard, field: TextField) -> Callback<()> {
    Callback::new(move |()| wizard.leave(field))
}

/// A list to choose from. The empty option may be a real answer ("Sem desconto") or a prompt; without it one of the
/// others is always chosen.
pub fn select(
    wizard: Wizard,
    field: ChoiceField,
    empty_label: Option<&'static str>,
    meta: FieldMeta,
) -> AnyView {
    let choices = options(wizard, field);
    view! {
        <SelectInput meta choices value=chosen(wizard, field)
            on_change=choose(wizard, field) empty_label />
    }
    .into_any()
}

/// A list to search in.
pub fn combobox(
    wizard: Wizard,
    field: ChoiceField,
    placeholder: &'static str,
    meta: FieldMeta,
) -> AnyView {
    let choices = options(wizard, field);
    view! {
        <Combobox meta choices value=chosen(wizard, field)
            on_change=choose(wizard, field) placeholder />
    }
    .into_any()
}

/// A few options, all in sight.
pub fn radios(wizard: Wizard, field: ChoiceField, meta: FieldMeta) -> AnyView {
    let choices = options(wizard, field);
    view! {
        <RadioGroup meta choices value=chosen(wizard, field)
            on_change=choose(wizard, field) />
    }
    .into_any()
}

/// A switch that takes effect at once.
pub fn switch(wizard: Wizard, field: FlagField, meta: FieldMeta) -> AnyView {
    let on_change = Callback::new(move |on| wizard.apply(Edit::Flag(field, on)));
    view! { <Switch meta value=wizard.flag(field) on_change /> }.into_any()
}

/// A check box.
pub fn check_box(wizard: Wizard, field: FlagField, meta: FieldMeta) -> AnyView {
    let on_change = Callback::new(move |on| wizard.apply(Edit::Flag(field, on)));
    view! { <CheckBox meta value=wizard.flag(field) on_change /> }.into_any()
}

/// A date, typed or picked.
pub fn date(wizard: Wizard, field: TextField, meta: FieldMeta) -> AnyView {
    let today = Signal::derive(move || Some(wizard.surroundings().catalog.today));
    let on_leave = Callback::new(move |()| {
        wizard.tidy_date(field);
        wizard.leave(field);
    });
    view! {
        <DateInput meta value=typed(wizard, field) on_input=type_in(wizard, field) on_leave today />
    }
    .into_any()
}

/// An amount in reais.
pub fn money(wizard: Wizard, field: TextField, meta: FieldMeta) -> AnyView {
    let on_leave = Callback::new(move |()| {
        wizard.tidy_amount(field);
        wizard.leave(field);
    });
    view! {
        <MoneyInput meta value=typed(wizard, field) on_input=type_in(wizard, field) on_leave />
    }
    .into_any()
}

/// A text of one line.
pub fn text(
    wizard: Wizard,
    field: TextField,
    input_type: &'static str,
    meta: FieldMeta,
) -> AnyView {
    view! {
        <TextInput meta value=typed(wizard, field) on_input=type_in(wizard, field)
            on_leave=leave(wizard, field) input_type />
    }
    .into_any()
}

/// A text of several lines.
pub fn text_area(wizard: Wizard, field: TextField, meta: FieldMeta) -> AnyView {
    view! {
        <TextArea meta value=typed(wizard, field) on_input=type_in(wizard, field)
            on_leave=leave(wizard, field) max=NOTES_MAX_CHARS as usize length=text_length />
    }
    .into_any()
}

/// Shows a field only while it is asked.
pub fn when_asked(
    wizard: Wizard,
    field: impl Into<Field>,
    control: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let asked = wizard.asks(field);
    view! { {move || asked.get().then(&control)} }.into_any()
}

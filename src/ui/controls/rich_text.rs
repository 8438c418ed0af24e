//! A text with bold, italics, lists, links and variables.
//!
//! The browser's own editing does the work. What is pasted comes in as plain text, so that no
//! foreign markup gets in; what is typed is read back as HTML.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlDocument};

use super::{
    FieldMeta, Glyph, Icon,
    frame::{foot, head_extras, help_text, invalid},
    line::left,
    roving::{rove, tabindex},
};
use crate::ui::copy::controls as copy;

/// A rich text, as HTML.
#[component]
pub fn RichText(
    /// Label, messages.
    meta: FieldMeta,
    /// The HTML as it is.
    value: Signal<String>,
    /// Tells of a change.
    on_input: Callback<String>,
    /// Tells that the field was left.
    on_leave: Callback<()>,
    /// Variables that can be put in: as written, and as people call them.
    variables: &'static [(&'static str, &'static str)],
) -> AnyView {
    let node = NodeRef::<html::Div>::new();
    // The caret would jump if the HTML that was just read were written back.
    Effect::new(move |_| {
        let html = value.get();
        if let Some(element) = node.get()
            && element.inner_html() != html
        {
            element.set_inner_html(&html);
        }
    });
    let read = move || {
        if let Some(element) = node.get_untracked() {
            on_input.try_run(element.inner_html());
        }
    };
    let run = move |command: &str, argument: &str| {
        if let (Some(element), Some(document)) = (node.get_untracked(), document()) {
            // An editor that lost the focus would take the command nowhere.
            let _ = element.focus();
            let _ = document.exec_command_with_show_ui_and_value(command, false, argument);
            read();
        }
    };
    let paste = move |event: ClipboardEvent| {
        event.prevent_default();
        let text = event
            .clipboard_data()
            .and_then(|data| data.get_data("text/plain").ok());
        run("insertText", &text.unwrap_or_default());
    };
    let tool = move |(place, (words, command)): (usize, (&'static str, &'static str))| {
        view! {
            <button type="button" class="tool" tabindex=tabindex(place) aria-label=words title=words on:click=move |_| run(command, "")>
                <Icon name=glyph(command)/>
            </button>
        }
    };
    let variable = move |(place, (code, words)): (usize, &(&'static str, &'static str))| {
        let code = *code;
        view! {
            <button type="button" class="chip is-action" tabindex=tabindex(place) on:click=move |_| run("insertText", code)>
                {*words}
            </button>
        }
    };
    let id = meta.dom_id();
    let helping = RwSignal::new(false);
    let label_id = format!("{id}-label");
    view! {
        <div class="field" class:is-invalid=invalid(meta)>
            <div class="field-head">
                <span class="field-label" id=label_id.clone()>{meta.label}</span>
                {head_extras(meta, helping)}
            </div>
            {help_text(meta, helping)}
            <div class="letter-edit" class:is-invalid=invalid(meta)>
                <div class="toolbar" role="toolbar" aria-label=copy::TOOLBAR on:keydown=|event| rove(&event)>
                    {copy::TOOLS.iter().copied().enumerate().map(tool).collect_view()}
                </div>
                <div node_ref=node class="editor" id=id contenteditable="true" role="textbox" aria-multiline="true"
                    aria-labelledby=label_id aria-describedby=meta.described_by() aria-invalid=meta.invalid()
                    on:input=move |_| read() on:blur=move |_| left(Some(on_leave)) on:paste=paste>
                </div>
                <div class="variables" role="toolbar" aria-label=copy::VARIABLES on:keydown=|event| rove(&event)>
                    {variables.iter().enumerate().map(variable).collect_view()}
                </div>
            </div>
            {foot(meta)}
        </div>
    }
    .into_any()
}

fn document() -> Option<HtmlDocument> {
    web_sys::window()?.document()?.dyn_into().ok()
}

/// The drawing on a tool's button.
fn glyph(command: &str) -> Glyph {
    match command {
        "bold" => Glyph::Bold,
        "italic" => Glyph::Italic,
        "underline" => Glyph::Underline,
        "insertUnorderedList" => Glyph::List,
        "insertOrderedList" => Glyph::NumberedList,
        "undo" => Glyph::Undo,
        _ => Glyph::ClearFormat,
    }
}

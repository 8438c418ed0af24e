//! The draft as it is kept in the tab, so that a reload finds every answer and the same key.

use erp_client::Json;
use serde::Serialize;
use wizard::{ContractDraft, Edit, Field, FlagField, Step};

use crate::platform::{keys, tab_storage};
use crate::state::entry::Entry;
use crate::state::submission::Frozen;

/// What is kept of a wizard.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptDraft {
    /// What the user did.
    pub draft: ContractDraft,
    /// The furthest step that was opened.
    pub furthest: Step,
    /// The key under which the contract is or will be sent.
    pub key: String,
    /// The body that was sent and has not been answered for sure.
    pub frozen: Option<Frozen>,
}

/// The version of the form in which it is written; another one is not read.
const VERSION: i64 = 2;

impl KeptDraft {
    /// An untouched draft under a new key.
    pub fn new(draft: ContractDraft) -> Self {
        let key = keys::new_idempotency_key().unwrap_or_default();
        Self {
            draft,
            furthest: Step::Plan,
            key,
            frozen: None,
        }
    }

    /// The draft that was kept for an entry, if it can be read; `fresh` is an untouched one.
    pub fn load(entry: Entry, fresh: &ContractDraft) -> Option<Self> {
        let json = Json::parse(&tab_storage::kept(&entry.storage_key())?)?;
        if *json.get("version") != Json::Number(Some(VERSION)) {
            return None;
        }
        let mut draft = fresh.clone();
        for edit in json.get("edits").items() {
            // A field that is there no more has no answer to give back.
            if let Some(edit) = read_edit(edit) {
                draft.apply(edit);
            }
        }
        let frozen = match json.get("frozen") {
            Json::Null => None,
            frozen => Some(Frozen {
                key: frozen.get("key").text()?.to_owned(),
                body: frozen.get("body").text()?.to_owned(),
            }),
        };
        // Whoever comes back looks again before confirming; what was sent was confirmed already.
        if frozen.is_none() {
            draft.apply(Edit::Restore(Field::Flag(FlagField::Confirmed)));
        }
        Some(Self {
            draft,
            furthest: Step::from_slug(json.get("furthest").text()?)?,
            key: json.get("key").text()?.to_owned(),
            frozen,
        })
    }

    /// Keeps the draft. Says whether it could.
    pub fn keep(&self, entry: Entry) -> bool {
        let edits = self.draft.edits();
        let written = Written {
            version: VERSION,
            edits: edits.iter().filter_map(written).collect(),
            furthest: self.furthest.slug(),
            key: &self.key,
            frozen: self.frozen.as_ref(),
        };
        let key = entry.storage_key();
        serde_json_wasm::to_string(&written).is_ok_and(|text| tab_storage::keep(&key, &text))
    }

    /// Forgets the draft of an entry.
    pub fn forget(entry: Entry) {
        tab_storage::forget(&entry.storage_key());
    }
}

/// The form in which it is written: what was done, in order, each with its field's path.
#[derive(Serialize)]
struct Written<'a> {
    version: i64,
    edits: Vec<(&'static str, Value<'a>)>,
    furthest: &'static str,
    key: &'a str,
    frozen: Option<&'a Frozen>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Text(&'a str),
    Choice(Option<i64>),
    Flag(bool),
}

fn written(edit: &Edit) -> Option<(&'static str, Value<'_>)> {
    Some(match edit {
        Edit::Text(field, text) => (field.path(), Value::Text(text)),
        Edit::Choice(field, choice) => (field.path(), Value::Choice(*choice)),
        Edit::Flag(field, on) => (field.path(), Value::Flag(*on)),
        // A draft is made of what was given; what was taken back is not there.
        Edit::Restore(_) => return None,
    })
}

fn read_edit(json: &Json) -> Option<Edit> {
    let [path, value] = json.items() else {
        return None;
    };
    Some(match (Field::from_path(path.text()?)?, value) {
        (Field::Text(field), Json::Text(text)) => Edit::Text(field, text.clone()),
        (Field::Choice(field), Json::Null) => Edit::Choice(field, None),
        (Field::Choice(field), Json::Number(Some(key))) => Edit::Choice(field, Some(*key)),
        (Field::Flag(field), Json::Bool(on)) => Edit::Flag(field, *on),
        _ => return None,
    })
}

//! The draft as it is kept in the tab, so that a reload finds every answer and the same key.

use serde::{Deserialize, Serialize};
use wizard::{ContractDraft, Edit, Field, FlagField, Step};

use crate::platform::{keys, tab_storage};
use crate::state::entry::Entry;
use crate::state::submission::Frozen;

/// What is kept of a wizard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptDraft {
    version: u32,
    /// What the user did.
    pub draft: ContractDraft,
    /// The furthest step that was opened.
    pub furthest: Step,
    /// The key under which the contract is or will be sent.
    pub key: String,
    /// The body that was sent and has not been answered for sure.
    pub frozen: Option<Frozen>,
}

/// The version of this form; another one is not read.
const VERSION: u32 = 1;

impl KeptDraft {
    /// An untouched draft under a new key.
    pub fn new(draft: ContractDraft) -> Self {
        let key = keys::new_idempotency_key().unwrap_or_default();
        Self {
            version: VERSION,
            draft,
            furthest: Step::Plan,
            key,
            frozen: None,
        }
    }

    /// The draft that was kept for an entry, if it can be read and is about the same contract.
    pub fn load(entry: Entry, fresh: &ContractDraft) -> Option<Self> {
        let mut kept: Self =
            serde_json_wasm::from_str(&tab_storage::kept(&entry.storage_key())?).ok()?;
        let same = kept.draft.client_id == fresh.client_id && kept.draft.origin == fresh.origin;
        // Whoever comes back looks again before confirming; what was sent was confirmed already.
        if kept.frozen.is_none() {
            let confirmed = Field::Flag(FlagField::Confirmed);
            kept.draft.apply(Edit::Restore(confirmed));
        }
        (same && kept.version == VERSION).then_some(kept)
    }

    /// Keeps the draft. Says whether it could.
    pub fn keep(&self, entry: Entry) -> bool {
        let key = entry.storage_key();
        serde_json_wasm::to_string(self).is_ok_and(|text| tab_storage::keep(&key, &text))
    }

    /// Forgets the draft of an entry.
    pub fn forget(entry: Entry) {
        tab_storage::forget(&entry.storage_key());
    }
}

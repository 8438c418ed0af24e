//! The chart of accounts as a tree.

use contract::catalog::LedgerAccount;
use contract::{LedgerAccountId, find};

use super::offered::active;
use crate::ui::controls::Choice;

/// A chart that names itself as its own parent must not hang the screen.
const DEEPEST: u8 = 8;

/// The active accounts; those that only group others cannot be chosen.
pub(super) fn choices(accounts: &[LedgerAccount]) -> Vec<Choice> {
    active(accounts)
        .map(|account| Choice {
            disabled: !account.accepts_entries,
            depth: depth(accounts, account.parent_id),
            ..Choice::new(account.id.0, format!("{} {}", account.code, account.name))
        })
        .collect()
}

fn depth(accounts: &[LedgerAccount], mut parent: Option<LedgerAccountId>) -> u8 {
    let mut depth = 0;
    while let Some(account) = parent.and_then(|id| find(accounts, id)) {
        depth += 1;
        if depth > DEEPEST {
            break;
        }
        parent = account.parent_id;
    }
    depth
}

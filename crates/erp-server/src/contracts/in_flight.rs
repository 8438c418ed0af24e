//! Keys whose contract is being made right now.
//!
//! "No such contract" must not be said of one that the next moment brings: the asker would take it
//! as leave to make another.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::tenant::TenantId;

type Keys = BTreeMap<(TenantId, String), usize>;

/// The keys that this server works on.
#[derive(Clone, Default)]
pub struct InFlight(Arc<Mutex<Keys>>);

/// A key is in flight as long as this lives.
pub struct Flight {
    keys: InFlight,
    key: (TenantId, String),
}

impl InFlight {
    /// Puts a key in flight.
    pub fn enter(&self, tenant: TenantId, key: &str) -> Flight {
        let key = (tenant, key.to_owned());
        self.with(|keys| *keys.entry(key.clone()).or_default() += 1);
        Flight {
            keys: self.clone(),
            key,
        }
    }

    /// Whether a key is in flight.
    pub fn contains(&self, tenant: TenantId, key: &str) -> bool {
        self.count(tenant, key) > 0
    }

    /// How many requests work on a key.
    pub fn count(&self, tenant: TenantId, key: &str) -> usize {
        self.with(|keys| {
            keys.get(&(tenant, key.to_owned()))
                .copied()
                .unwrap_or_default()
        })
    }

    fn with<T>(&self, look: impl FnOnce(&mut Keys) -> T) -> T {
        // A count is whole at any time, even when a thread died.
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.keys.with(|keys| {
            if let Some(count) = keys.get_mut(&self.key) {
                *count -= 1;
                if *count == 0 {
                    keys.remove(&self.key);
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_in_flight_until_the_last_request_ends() {
        let keys = InFlight::default();
        let (one, two) = (keys.enter(TenantId(1), "k"), keys.enter(TenantId(1), "k"));
        drop(one);
        assert!(keys.contains(TenantId(1), "k"));
        assert!(!keys.contains(TenantId(2), "k"));
        drop(two);
        assert!(!keys.contains(TenantId(1), "k"));
    }
}

//! `--settings FILE`: another way of counting for the demo's provider.

use std::path::Path;

use contract::Settings;
use serde_json::Value;

use crate::demo;
use crate::server::Failure;
use crate::storage::{Storage, tenants};

/// Replaces those settings of the demo's provider that the file names.
///
/// # Errors
/// The file cannot be read, names what is no setting, or gives one a value that it cannot have.
pub async fn apply(storage: &Storage, file: &Path) -> Result<(), Failure> {
    let wrong = |error: &dyn std::fmt::Display| format!("settings {}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| wrong(&error))?;
    let changes: Value = serde_json::from_str(&text).map_err(|error| wrong(&error))?;
    let mut writer = storage.write().await?;
    if !tenants::any(&mut writer).await? {
        return Err(wrong(&"there is no provider yet; start with --demo").into());
    }
    let current = tenants::settings(&mut writer, demo::TENANT).await?;
    let settings = merged(&current, &changes).map_err(|error| wrong(&error))?;
    tenants::save_settings(&mut writer, demo::TENANT, &settings).await?;
    Ok(writer.commit().await?)
}

fn merged(current: &Settings, changes: &Value) -> Result<Settings, String> {
    let mut all = serde_json::to_value(current).map_err(|error| error.to_string())?;
    merge(&mut all, changes, "")?;
    serde_path_to_error::deserialize(all).map_err(|error| error.to_string())
}

/// Objects are merged; anything else is replaced.
fn merge(into: &mut Value, changes: &Value, path: &str) -> Result<(), String> {
    let (Value::Object(all), Value::Object(changes)) = (&mut *into, changes) else {
        *into = changes.clone();
        return Ok(());
    };
    for (name, change) in changes {
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        // Links are named by whoever sets them; every other name is known beforehand.
        let is_free = path.starts_with("registry_links.");
        match all.get_mut(name) {
            Some(place) => merge(place, change, &path)?,
            None if is_free => {
                all.insert(name.clone(), change.clone());
            }
            None => return Err(format!("there is no setting `{path}`")),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_subset_replaces_what_it_names() {
        let changes = json!({"proration": "commercial_30", "renewal": {"enabled": false},
            "registry_links": {"plans": "https://erp.provedor.example/planos"}});
        let settings = merged(&Settings::default(), &changes).unwrap();
        assert_eq!(
            settings.proration,
            contract::catalog::Proration::Commercial30
        );
        assert!(!settings.renewal.enabled);
        assert_eq!(settings.renewal.queue_at_open_invoices, 3);
        assert_eq!(settings.registry_links.len(), 1);
    }

    #[test]
    fn what_is_no_setting_is_refused() {
        for changes in [
            json!({"proratoin": "none"}),
            json!({"proration": "weekly"}),
            json!([1]),
        ] {
            assert!(merged(&Settings::default(), &changes).is_err(), "{changes}");
        }
    }
}

//! JSON bodies: changed in places, written another way, compared.

use serde_json::{Map, Value, json};

/// A body with other values in some places.
pub fn with(body: &Value, changes: Value) -> Value {
    let mut other = body.clone();
    merge(&mut other, changes);
    other
}

fn merge(into: &mut Value, changes: Value) {
    match (into, changes) {
        (Value::Object(all), Value::Object(changes)) => {
            for (name, change) in changes {
                merge(all.entry(name).or_insert(Value::Null), change);
            }
        }
        (place, change) => *place = change,
    }
}

/// A body with another value in the place of a path such as `setup_fee.amount`.
pub fn with_at(body: &Value, field: &str, value: Value) -> Value {
    let steps = field.rsplit('.');
    with(body, steps.fold(value, |inner, step| json!({step: inner})))
}

/// A body without the field of a path such as `setup_fee.amount`.
pub fn without(body: &Value, field: &str) -> Value {
    let mut other = body.clone();
    let (above, name) = field.rsplit_once('.').unwrap_or(("", field));
    let mut steps = above.split('.').filter(|step| !step.is_empty());
    let place = steps.try_fold(&mut other, |place, step| place.get_mut(step));
    if let Some(fields) = place.and_then(Value::as_object_mut) {
        fields.remove(name);
    }
    other
}

/// A body without the fields that are null, which means the same.
pub fn without_nulls(body: &Value) -> Value {
    match body {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(_, value)| !value.is_null());
            let kept = kept.map(|(name, value)| (name.clone(), without_nulls(value)));
            Value::Object(kept.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// The same JSON in other words: keys the other way round, white space, letters as escapes.
pub fn reworded(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().rev();
            let fields =
                fields.map(|(name, value)| format!("\n\t{} : {}", escaped(name), reworded(value)));
            format!("{{{} }}", fields.collect::<Vec<_>>().join(" ,"))
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(reworded).collect();
            format!("[ {} ]", items.join(" , "))
        }
        Value::String(text) => escaped(text),
        other => other.to_string(),
    }
}

fn escaped(text: &str) -> String {
    let units = text.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
    format!("\"{}\"", units.collect::<String>())
}

/// The first place where a value lacks what was expected, and what stands there. Fields beyond
/// those expected may be there; null and absent are the same.
pub fn difference(expected: &Value, found: &Value) -> Option<Difference> {
    look(expected, found, "")
}

/// A place where a value is not what was expected.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where, and what was expected.
    pub expected: String,
    /// What stands there.
    pub came: String,
}

fn look(expected: &Value, found: &Value, at: &str) -> Option<Difference> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            expected.iter().find_map(|(name, value)| {
                let there = found.get(name).unwrap_or(&Value::Null);
                look(value, there, &format!("{at}/{name}"))
            })
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            let mut pairs = expected.iter().zip(found).enumerate();
            pairs.find_map(|(index, (value, there))| look(value, there, &format!("{at}/{index}")))
        }
        (Value::Array(expected), Value::Array(found)) => Some(Difference {
            expected: format!("{at} with {} rows", expected.len()),
            came: format!("{} rows", found.len()),
        }),
        _ if expected == found => None,
        _ => Some(Difference {
            expected: format!("{at} {expected}"),
            came: found.to_string(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_changed_and_taken_away() {
        let body = json!({"a": {"b": 1, "c": null}, "d": [1]});
        assert_eq!(
            with(&body, json!({"a": {"b": 2}, "d": [], "e": {"f": 3}})),
            json!({"a": {"b": 2, "c": null}, "d": [], "e": {"f": 3}})
        );
        assert_eq!(
            with_at(&body, "a.b", json!(3)),
            json!({"a": {"b": 3, "c": null}, "d": [1]})
        );
        assert_eq!(without(&body, "a.b"), json!({"a": {"c": null}, "d": [1]}));
        assert_eq!(without(&body, "d"), json!({"a": {"b": 1, "c": null}}));
        assert_eq!(without(&body, "x.y"), body);
        assert_eq!(without_nulls(&body), json!({"a": {"b": 1}, "d": [1]}));
    }

    #[test]
    fn other_words_say_the_same() {
        let body = json!({"nome": "São João 🎈", "n": [1, true, null], "o": {"a": "", "b": {}}});
        let text = reworded(&body);
        assert_ne!(text, body.to_string());
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), body);
    }

    #[test]
    fn the_first_difference_is_told() {
        let expected = json!({"a": [{"b": "1.00"}], "c": null});
        let same = json!({"a": [{"b": "1.00", "id": 7}], "more": 1});
        assert_eq!(difference(&expected, &same), None);
        let other = json!({"a": [{"b": "1.01"}]});
        let found = difference(&expected, &other).unwrap();
        assert_eq!(found.expected, "/a/0/b \"1.00\"");
        assert_eq!(found.came, "\"1.01\"");
        let longer = json!({"a": [{}, {}]});
        let found = difference(&expected, &longer).unwrap();
        assert_eq!(found.expected, "/a with 1 rows");
    }
}

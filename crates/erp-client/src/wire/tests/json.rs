//! JSON against `serde_json`, which knows it to the letter.

use serde_json::Value;

use super::super::Json;

/// As `serde_json` has it. A number that is no whole one of 64 bits is null on both sides.
fn value(json: Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => value.into(),
        Json::Number(number) => number.into(),
        Json::Text(text) => text.into(),
        Json::List(items) => items.into_iter().map(value).collect(),
        Json::Object(fields) => fields
            .into_iter()
            .map(|(name, json)| (name, value(json)))
            .collect(),
    }
}

fn whole_numbers_only(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_i64().into(),
        Value::Array(items) => items.into_iter().map(whole_numbers_only).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, whole_numbers_only(value)))
            .collect(),
        other => other,
    }
}

fn theirs(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().map(whole_numbers_only)
}

#[test]
fn what_is_json_is_read_as_it_is() {
    for text in [
        "null",
        " true ",
        "\n\t\r[ false , null ]\n",
        "{}",
        "[]",
        r#"{"a":{"b":[{"c":""}]},"d":[[],[[]]]}"#,
        r#"{ "a" : 1 , "b" : [ 1 , 2 ] }"#,
        "0",
        "-1",
        "42",
        "-9223372036854775808",
        "9223372036854775807",
        r#""""#,
        r#""Ação à vista \u00e9 \"citada\" \\ \/ \b\f\n\r\t""#,
        r#""\ud83d\ude00 \uD83D\uDE00 😀""#,
        r#"{"Ação":"ç","":0}"#,
        r#"{"a":1,"a":2,"b":0,"a":"x"}"#,
        include_str!("../samples/catalog.json"),
        include_str!("../samples/client.json"),
        include_str!("../samples/contract.json"),
        include_str!("../samples/preview.json"),
    ] {
        let expected = theirs(text);
        assert!(expected.is_some(), "{text}");
        assert_eq!(Json::parse(text).map(value), expected, "{text}");
    }
}

#[test]
fn numbers_of_any_form_are_passed() {
    for number in [
        "1.5",
        "-0.25",
        "0.0",
        "1e3",
        "1E+3",
        "1.25e-30",
        "-1e400",
        "9223372036854775808",
        "-9223372036854775809",
        &"9".repeat(1_000),
        &format!("0.{}", "0".repeat(1_000)),
    ] {
        assert_eq!(Json::parse(number), Some(Json::Number(None)), "{number}");
        let within = format!(r#"{{"a":[{number},{number} ],"b":{number}}}"#);
        assert!(Json::parse(&within).is_some(), "{number}");
    }
}

#[test]
fn what_is_no_json_is_not_read() {
    for text in [
        "",
        " ",
        "nul",
        "nulll",
        "tru e",
        "True",
        "NaN",
        "-Infinity",
        "-",
        "+1",
        "01",
        "-01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "1 2",
        "0x1",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1;2]",
        "[1}",
        "{\"a\":1]",
        "{\"a\" 1}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "{} {}",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\x41\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u+123\"",
        "\"\\ué000\"",
        "\"a\nb\"",
        "\"\u{1}\"",
        "'a'",
        "\u{feff}{}",
        "<!DOCTYPE html>",
        "é",
    ] {
        assert_eq!(theirs(text), None, "{text}");
        assert_eq!(Json::parse(text), None, "{text}");
    }
}

#[test]
fn an_answer_that_is_cut_short_is_not_read() {
    let text = include_str!("../samples/contract.json").trim_end();
    for (end, _) in text.char_indices() {
        assert_eq!(Json::parse(&text[..end]), None, "{end}");
    }
    assert!(Json::parse(text).is_some());
}

#[test]
fn half_a_character_stands_for_itself() {
    for (text, expected) in [
        (r#""\ud83d""#, "\u{fffd}"),
        (r#""\ude00a""#, "\u{fffd}a"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
    ] {
        assert_eq!(
            Json::parse(text),
            Some(Json::Text(expected.into())),
            "{text}"
        );
    }
}

#[test]
fn nesting_has_an_end() {
    let nested = |open: &str, close: &str, depth: usize| {
        Json::parse(&format!("{}1{}", open.repeat(depth), close.repeat(depth))).is_some()
    };
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":[", "]}]")] {
        let each = open.matches(['[', '{']).count();
        assert!(nested(open, close, 128 / each), "{open}");
        assert!(!nested(open, close, 128 / each + 1), "{open}");
    }
    assert!(Json::parse(&"[".repeat(1_000_000)).is_none());
    // What lies beside each other is not deep.
    assert!(Json::parse(&format!("[{}[]]", "[[]],".repeat(1_000))).is_some());
}

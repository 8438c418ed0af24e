//! Money as text.

use contract::{Money, MoneyError};

#[test]
fn what_is_no_money_says_why() {
    for (text, error, words) in [
        ("1,50", MoneyError::NotAnAmount, "digits, a point"),
        ("1.005", MoneyError::TooManyPlaces, "two places at most"),
        ("1000000000000000", MoneyError::TooLarge, "too large"),
    ] {
        let found = text.parse::<Money>();
        assert_eq!(found, Err(error), "{text}");
        assert!(error.to_string().contains(words), "{text}: {error}");
        // The words reach whoever sent the document.
        let json = serde_json::Value::from(text);
        let read = serde_json::from_value::<Money>(json).unwrap_err();
        assert!(read.to_string().contains(words), "{text}: {read}");
    }
}

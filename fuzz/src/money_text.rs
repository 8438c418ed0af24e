//! An amount as it may be typed or pasted.

use wizard::{format_money, parse_money};

/// What is read as money is written so that it is read as the same, and no digit is made up.
pub fn check(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    let Ok(amount) = parse_money(text) else {
        return;
    };
    if text.is_ascii() {
        let digits = |text: &str| text.replace(|c: char| !c.is_ascii_digit(), "");
        let (typed, read) = (digits(text), digits(amount.as_str()));
        assert!(read == typed || read == format!("0{typed}"));
    }
    if let Ok(money) = amount.money() {
        assert!(amount.equals(money));
        let again = parse_money(&format_money(money)).expect("what is written can be read");
        assert_eq!(again.money(), Ok(money));
    }
}

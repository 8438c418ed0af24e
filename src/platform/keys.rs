//! Keys that make a POST happen once.

/// A new key: a random UUID (version 4) from the browser's secure source.
pub fn new_idempotency_key() -> Option<String> {
    let bytes = js_sys::Uint8Array::new_with_length(16);
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto
        .get_random_values_with_array_buffer_view(&bytes)
        .ok()?;
    Some(uuid_from(bytes.to_vec()))
}

/// Random bytes in the form of a UUID. `crypto.randomUUID` would do the same, but only on https.
fn uuid_from(mut bytes: Vec<u8>) -> String {
    bytes.resize(16, 0);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut text = String::with_capacity(36);
    for (place, byte) in bytes.iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 0x0f] {
            text.extend(char::from_digit(digit.into(), 16));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_version_4_uuid() {
        assert_eq!(
            uuid_from(vec![0xff; 16]),
            "ffffffff-ffff-4fff-bfff-ffffffffffff"
        );
        assert_eq!(
            uuid_from(vec![0; 16]),
            "00000000-0000-4000-8000-000000000000"
        );
    }
}

//! See `fuzz::money_text`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::money_text::check(data));

//! See `fuzz::date_text`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::date_text::check(data));

//! See `fuzz::visible_text`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::visible_text::check(data));

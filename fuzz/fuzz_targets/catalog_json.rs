//! See `fuzz::catalog_json`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::catalog_json::check(data));

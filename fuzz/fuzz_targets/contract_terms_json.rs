//! See `fuzz::contract_terms_json`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::contract_terms_json::check(data));

//! Where this program and the native one part.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::vectors::{CHUNKS, PER_CHUNK, digest};

/// What native code made of each chunk.
#[allow(clippy::unreadable_literal, reason = "written by the build script")]
const NATIVE: [u64; CHUNKS as usize] = include!(concat!(env!("OUT_DIR"), "/digests.rs"));

/// How many contracts are compared.
#[wasm_bindgen]
pub fn vector_count() -> u32 {
    CHUNKS * PER_CHUNK
}

/// Every chunk of contracts that comes out another way than natively; none is as it should be.
#[wasm_bindgen]
pub fn mismatches() -> Vec<String> {
    differing(&NATIVE)
}

fn differing(native: &[u64]) -> Vec<String> {
    let compared = (0..CHUNKS).zip(native);
    let different = compared.filter_map(|(chunk, native)| {
        let here = digest(chunk);
        (here != *native).then(|| {
            let first = chunk * PER_CHUNK;
            let last = first + PER_CHUNK - 1;
            format!("contracts {first} to {last}: {native:016x} natively, {here:016x} here")
        })
    });
    different.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named() {
        let few = &NATIVE[..10];
        assert_eq!(differing(few), Vec::<String>::new());
        let mut altered = few.to_vec();
        altered[7] ^= 1;
        let found = differing(&altered);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("contracts 700 to 799:"), "{found:?}");
    }
}

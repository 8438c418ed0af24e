//! What the benchmark repeats.

use std::hint::black_box;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::full_contract::FullContract;

/// A draft, and everything around it that a preview of it needs.
#[wasm_bindgen]
pub struct FullPreview {
    contract: FullContract,
}

#[wasm_bindgen]
impl FullPreview {
    /// A draft of a contract over so many months.
    #[wasm_bindgen(constructor)]
    pub fn new(months: u32) -> Self {
        Self {
            contract: FullContract::over(months),
        }
    }

    /// Computes the preview so many times.
    pub fn repeat(&self, times: u32) {
        for _ in 0..times {
            black_box(black_box(&self.contract).preview());
        }
    }
}

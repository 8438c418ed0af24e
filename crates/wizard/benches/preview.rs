//! How long a full preview takes: what the panel shows after each keystroke.
//!
//! `cargo xtask bench` measures the same in a browser, and prints both beside the targets.

mod full_contract;

use criterion::{Criterion, criterion_group, criterion_main};
use full_contract::FullContract;

fn preview(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("preview");
    for months in [12, 60] {
        let contract = FullContract::over(months);
        group.bench_function(format!("{months} months"), |bencher| {
            bencher.iter(|| contract.preview());
        });
    }
    group.finish();
}

criterion_group!(benches, preview);
criterion_main!(benches);

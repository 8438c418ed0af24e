//! Contracts at random, the same ones wherever this is compiled: the build script includes it natively, the browser
//! runs it as WebAssembly.
//!
//! They come in chunks. Each has a provider of its own, and a digest of everything that the rules make of its contracts.

mod catalog;
mod digest;
mod facts;
mod random;
mod terms;

use contract::{Catalog, Facts, Preview, preview_of};

use digest::Digest;
use random::Random;

/// How many chunks there are.
pub const CHUNKS: u32 = 200;

/// How many contracts a chunk has.
pub const PER_CHUNK: u32 = 100;

/// What the previews of a chunk come to.
pub fn digest(chunk: u32) -> u64 {
    let mut digest = Digest::new();
    for preview in previews(chunk) {
        serde_json::to_writer(&mut digest, &preview).expect("a preview can always be written");
    }
    digest.value()
}

/// The previews of a chunk's contracts.
fn previews(chunk: u32) -> impl Iterator<Item = Preview> {
    let mut random = Random::new(chunk.into());
    let catalog = catalog::catalog(&mut random);
    (0..PER_CHUNK).map(move |_| preview(&catalog, &mut random))
}

fn preview(catalog: &Catalog, random: &mut Random) -> Preview {
    let terms = terms::terms(catalog, random);
    let client = random.chance(95).then(|| facts::client(random));
    let erp = random.chance(50).then(|| facts::erp(random));
    let facts = Facts {
        catalog,
        client: client.as_ref(),
        erp: erp.as_ref(),
    };
    preview_of(&terms, facts)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Digests of nothing but refusals would be equal everywhere.
    #[test]
    fn the_contracts_are_varied() {
        let (mut fees, mut accounts, mut renewals) = (0, 0, 0);
        let mut rules = BTreeSet::new();
        let mut lengths = BTreeSet::new();
        for preview in (0..20).flat_map(previews) {
            fees += usize::from(preview.setup_fee.is_some_and(|fee| !fee.total.is_zero()));
            renewals += usize::from(preview.renewal.is_some());
            if let Some(receivables) = preview.receivables {
                accounts += usize::from(!receivables.total.is_zero());
                lengths.insert(receivables.items.len());
            }
            rules.extend(preview.violations.into_iter().map(|found| found.rule));
        }
        assert!(fees > 1_000, "{fees} of 2000 with a setup fee");
        assert!(accounts > 1_000, "{accounts} of 2000 with accounts");
        assert!(renewals > 1_000, "{renewals} of 2000 with a renewal");
        assert!(lengths.len() > 40, "{lengths:?}");
        assert!(rules.len() > 40, "{} rules: {rules:?}", rules.len());
    }
}

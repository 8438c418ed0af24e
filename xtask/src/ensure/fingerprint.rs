//! Short names for contents, as keys in the cache.

/// A number that tells one content from another (FNV-1a): it knows versions apart, it protects nothing.
pub fn fingerprint(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

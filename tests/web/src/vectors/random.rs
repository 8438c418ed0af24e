//! Chance that repeats itself.

/// `SplitMix64`: a few lines, and the same numbers on every machine. Numbers are of fixed width throughout, since
/// `usize` is not the same in a browser.
pub struct Random(u64);

impl Random {
    /// A sequence of its own for every seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0xd1b5_4a32_d192_ed03))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number within bounds, both of them included.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let count = most.abs_diff(least) + 1;
        // Small enough for `i64`, as the bounds are.
        least + (self.next() % count).cast_signed()
    }

    /// True in so many cases of a hundred.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }

    /// One of several.
    pub fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        let count = i64::try_from(from.len()).expect("a short list");
        let place = usize::try_from(self.between(0, count - 1)).expect("a place in it");
        from[place].clone()
    }

    /// A value in so many cases of a hundred, and otherwise none.
    pub fn sometimes<T>(&mut self, percent: i64, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(percent).then(|| value(self))
    }

    /// An amount with two places, of up to so many cents.
    pub fn amount(&mut self, most: i64) -> String {
        // Small amounts are where rounding shows.
        let most = if self.chance(20) { most.min(99) } else { most };
        let cents = self.between(1, most);
        format!("{}.{:02}", cents / 100, cents % 100)
    }
}

//! How many tests passed and failed, read from what the test runners print.

use std::ops::AddAssign;

/// Passed and failed tests.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed, also by a time-out or because the runner gave up before them.
    pub failed: u64,
}

impl Count {
    /// One check, as the lint steps count.
    pub fn one(passed: bool) -> Self {
        Self {
            passed: u64::from(passed),
            failed: u64::from(!passed),
        }
    }

    /// Sums the summary lines of nextest, libtest, Playwright, and of our own runners (`N passed, N failed`).
    pub fn parse(text: &str) -> Self {
        let mut sum = Self::default();
        for line in text.lines().filter_map(summary) {
            sum += line;
        }
        sum
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The counts of one line, if it is a summary.
fn summary(line: &str) -> Option<Count> {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix("test result: ") {
        // libtest: `test result: ok. 3 passed; 0 failed; 0 ignored; …`
        let (_, counts) = rest.split_once(". ")?;
        return Some(
            counts
                .split("; ")
                .filter_map(item)
                .fold(Count::default(), add),
        );
    }
    if let Some(rest) = line.strip_prefix("Summary [") {
        // nextest: `Summary [   0.01s] 3 tests run: 2 passed (1 slow), 1 failed, 0 skipped`
        let (_, counts) = rest.split_once(": ")?;
        return Some(
            counts
                .split(", ")
                .filter_map(item)
                .fold(Count::default(), add),
        );
    }
    // Ours: `3 passed, 0 failed`; Playwright has a line for each: `3 passed (1.2s)`, `1 failed`.
    // A line counts only when it is nothing else, so that a test's own talk is not taken for a summary.
    line.split(", ")
        .map(item)
        .try_fold(Count::default(), |sum, item| Some(add(sum, item?)))
}

/// `3 passed (1.2s)`: a number, what became of so many tests, and possibly a remark.
fn item(text: &str) -> Option<Count> {
    let text = text.trim().trim_end_matches('.');
    let text = text.split_once(" (").map_or(text, |(text, _)| text);
    let (number, outcome) = text.split_once(' ')?;
    let number = number.parse().ok()?;
    match outcome {
        "passed" => Some(Count {
            passed: number,
            failed: 0,
        }),
        "failed" | "timed out" | "exec failed" | "interrupted" | "did not run" | "flaky" => {
            Some(Count {
                passed: 0,
                failed: number,
            })
        }
        "skipped" | "ignored" => Some(Count::default()),
        _ => None,
    }
}

fn add(mut sum: Count, more: Count) -> Count {
    sum += more;
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nextest() {
        let text = "        PASS [   0.003s] contract money::tests::adds\n\
                    ────────────\n\
                    \u{20}    Summary [   0.021s] 5 tests run: 3 passed (1 slow), 1 failed, 1 timed out, 2 skipped\n";
        assert_eq!(
            Count::parse(text),
            Count {
                passed: 3,
                failed: 2
            }
        );
    }

    #[test]
    fn libtest_sums_over_binaries() {
        let text = "test a ... ok\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
                    test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(
            Count::parse(text),
            Count {
                passed: 4,
                failed: 2
            }
        );
    }

    #[test]
    fn playwright() {
        let text = "  1 failed\n    [chromium] › a.spec.ts:3:1 › works\n  2 did not run\n  1 skipped\n  7 passed (12.3s)\n";
        assert_eq!(
            Count::parse(text),
            Count {
                passed: 7,
                failed: 3
            }
        );
    }

    #[test]
    fn our_own_runners() {
        assert_eq!(
            Count::parse("12 passed, 1 failed\n"),
            Count {
                passed: 12,
                failed: 1
            }
        );
    }

    #[test]
    fn talk_is_no_summary() {
        assert_eq!(
            Count::parse("3 passed logins, 2 failed\nwe saw 3 passed\n5 failed attempts"),
            Count::default()
        );
    }
}

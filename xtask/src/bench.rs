//! How long a full preview takes, natively and in a browser, beside what is wanted.
//!
//! No part of `cargo xtask test`: how long something takes depends on what else the machine does. What hardly depends
//! on it is the ratio of a long contract to a short one.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{shell, web_tests};

/// The months of the short contract and of the long one.
const MONTHS: [u32; 2] = [12, 60];

/// How many times as long as the short one the long one may take.
const MOST_TIMES: f64 = 5.0;

/// Microseconds that the short one may take.
const MOST_NATIVE: f64 = 20.0;
/// See [`MOST_NATIVE`].
const MOST_IN_BROWSER: f64 = 60.0;

/// Measures both, and prints the table.
pub fn bench() -> Result<()> {
    // Built before anything is measured, so that no compiler runs beside it.
    let mut in_browser = web_tests::playwright("bench")?;
    let mut native = shell::cargo();
    native
        .args(["bench", "--package", "wizard", "--bench", "preview"])
        .args(["--", "--output-format", "bencher"]);
    let measured = [
        ("native", MOST_NATIVE, measure(&mut native)?),
        (
            "WebAssembly in Chromium",
            MOST_IN_BROWSER,
            measure(&mut in_browser)?,
        ),
    ];
    println!(
        "\n{:<24} {:>10} {:>9} {:>10} {:>6} {:>7}",
        "full preview", "12 months", "wanted", "60 months", "ratio", "wanted"
    );
    for (name, most, [short, long]) in measured {
        let ratio = long / short;
        let verdict = if short > most || ratio > MOST_TIMES {
            "  missed"
        } else {
            ""
        };
        println!(
            "{name:<24} {short:>7.1} µs {:>9} {long:>7.1} µs {ratio:>6.2} {:>7}{verdict}",
            format!("≤ {most} µs"),
            format!("≤ {MOST_TIMES}")
        );
    }
    Ok(())
}

/// Runs benchmarks that print as Rust's own do; returns the microseconds of each contract.
fn measure(benchmarks: &mut Command) -> Result<[f64; 2]> {
    let transcript = shell::transcribe(benchmarks)?;
    if !transcript.success {
        bail!("`{}` failed", shell::line(benchmarks));
    }
    let [short, long] = MONTHS.map(|months| {
        microseconds(&transcript.text, months)
            .with_context(|| format!("nothing was measured for {months} months"))
    });
    Ok([short?, long?])
}

/// The figure of `test preview/12 months ... bench:       7,514 ns/iter (+/- 256)`.
fn microseconds(transcript: &str, months: u32) -> Option<f64> {
    let name = format!("test preview/{months} months ");
    let line = transcript.lines().find(|line| line.starts_with(&name))?;
    let (figure, _) = line.split_once("bench:")?.1.split_once("ns/iter")?;
    let nanoseconds: f64 = figure.replace(',', "").trim().parse().ok()?;
    Some(nanoseconds / 1_000.0)
}

#[cfg(test)]
mod tests {
    use super::microseconds;

    #[test]
    fn both_forms_of_a_figure_are_read() {
        let text = "Gnuplot not found\ntest preview/12 months ... bench:       7,514 ns/iter (+/- 2,560)\n\
                    test preview/60 months ... bench: 46108 ns/iter (+/- 6621)\n";
        assert_eq!(microseconds(text, 12), Some(7.514));
        assert_eq!(microseconds(text, 60), Some(46.108));
        assert_eq!(microseconds(text, 6), None);
    }
}

//! The suite passes on the reference ERP, and fails where it should once something goes wrong.
//!
//! Each fault is put in by a proxy in front of a server that is in order.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should, its helpers too"
)]

mod erp;
mod faults;
mod proxy;

use conformance::{Options, Report};

/// Runs the suite against an address.
fn report_of(base_url: &str) -> Report {
    conformance::run(&Options::of(base_url), &mut std::io::sink()).unwrap()
}

#[test]
fn the_reference_erp_conforms() {
    let erp = erp::Erp::start();
    let report = report_of(&erp.behind(proxy::Fault::none()));
    let lines: Vec<String> = report.lines.iter().map(ToString::to_string).collect();
    assert!(report.is_clean(), "{}", lines.concat());
    assert_eq!(
        report.skipped(),
        [""; 0],
        "the demo has a case of everything"
    );
    assert!(report.passed().len() > 150);
}

//! Step 3.

use crate::support::{Line, check};

#[test]
fn amounts() {
    const INVALID: &[(&str, &str)] = &[("setup_fee.amount", "setup_fee_amount_invalid")];
    let table: [Line; 8] = [
        (
            "negative",
            |c| c.terms.setup_fee.amount = Some("-0.01".parse().unwrap()),
            INVALID,
        ),
        (
            "three places",
            |c| c.terms.setup_fee.amount = Some("1.005".parse().unwrap()),
            INVALID,
        ),
        (
            "a thousand?",
            |c| c.terms.setup_fee.amount = Some("1.000".parse().unwrap()),
            INVALID,
        ),
        (
            "a cent too much",
            |c| c.terms.setup_fee.amount = Some("10000000.00".parse().unwrap()),
            INVALID,
        ),
        (
            "beyond counting",
            |c| c.terms.setup_fee.amount = Some("9".repeat(400).parse().unwrap()),
            INVALID,
        ),
        (
            "the most",
            |c| c.terms.setup_fee.amount = Some("9999999.99".parse().unwrap()),
            &[],
        ),
        (
            "zero",
            |c| c.terms.setup_fee.amount = Some("-0".parse().unwrap()),
            &[],
        ),
        (
            "leading zeros",
            |c| c.terms.setup_fee.amount = Some("000000000000000000001.5".parse().unwrap()),
            &[],
        ),
    ];
    check(&table);
}

#[test]
fn installments() {
    const OUT: &[(&str, &str)] = &[(
        "setup_fee.installments",
        "setup_fee_installments_out_of_range",
    )];
    const BELOW: &[(&str, &str)] =
        &[("setup_fee.installments", "setup_fee_installment_below_cent")];
    const BOTH: &[(&str, &str)] = &[OUT[0], BELOW[0]];
    let table: [Line; 10] = [
        ("none", |c| c.terms.setup_fee.installments = Some(0), OUT),
        (
            "fewer than none",
            |c| c.terms.setup_fee.installments = Some(-3),
            OUT,
        ),
        (
            "25 of 24",
            |c| c.terms.setup_fee.installments = Some(25),
            OUT,
        ),
        (
            "more than can be counted, and so below a cent",
            |c| c.terms.setup_fee.installments = Some(1 << 32 | 1),
            BOTH,
        ),
        (
            "25 cents in 26, of 24",
            |c| {
                c.terms.setup_fee.amount = Some("0.25".parse().unwrap());
                c.terms.setup_fee.installments = Some(26);
            },
            BOTH,
        ),
        (
            "24 of 24",
            |c| c.terms.setup_fee.installments = Some(24),
            &[],
        ),
        (
            "out of range without a fee",
            |c| {
                c.terms.setup_fee.amount = None;
                c.terms.setup_fee.installments = Some(0);
            },
            OUT,
        ),
        (
            "two cents in three",
            |c| c.terms.setup_fee.amount = Some("0.02".parse().unwrap()),
            BELOW,
        ),
        (
            "three cents in three",
            |c| c.terms.setup_fee.amount = Some("0.03".parse().unwrap()),
            &[],
        ),
        (
            "nothing in three",
            |c| c.terms.setup_fee.amount = Some("0".parse().unwrap()),
            &[],
        ),
    ];
    check(&table);
}

#[test]
fn ledger_accounts_and_switches() {
    let table: [Line; 5] = [
        (
            "a fee without an account",
            |c| c.terms.setup_fee.ledger_account_id = None,
            &[(
                "setup_fee.ledger_account_id",
                "setup_fee_ledger_account_required",
            )],
        ),
        (
            "no fee, no account",
            |c| {
                c.terms.setup_fee.amount = None;
                c.terms.setup_fee.ledger_account_id = None;
            },
            &[],
        ),
        (
            "at once, though nothing waits",
            |c| c.terms.setup_fee.generate_immediately = true,
            &[(
                "setup_fee.generate_immediately",
                "generate_immediately_without_effect",
            )],
        ),
        (
            "at once, while the rest waits",
            |c| {
                c.terms.setup_fee.generate_immediately = true;
                c.terms.await_activation = true;
            },
            &[],
        ),
        (
            "a terminal on a plan that is no telephony",
            |c| c.terms.phone_terminal_id = Some(1.into()),
            &[("phone_terminal_id", "phone_terminal_requires_telephony")],
        ),
    ];
    check(&table);
}

//! A setup fee above zero asks for what every fee asks for, one that cannot be charged too.

use contract::InvoicingMethod;

use crate::support::{Case, Line, check};

#[test]
fn a_fee_above_zero_is_one_however_it_is_written() {
    const INVALID: (&str, &str) = ("setup_fee.amount", "setup_fee_amount_invalid");
    const NO_ACCOUNT: (&str, &str) = (
        "setup_fee.ledger_account_id",
        "setup_fee_ledger_account_required",
    );
    const NOT_INVOICED: (&str, &str) = ("setup_fee.amount", "setup_fee_on_not_invoiced");
    const BELOW: (&str, &str) = ("setup_fee.installments", "setup_fee_installment_below_cent");
    let table: [Line; 10] = [
        (
            "negative, without an account",
            |c| {
                c.terms.setup_fee.amount = Some("-1".parse().unwrap());
                c.terms.setup_fee.ledger_account_id = None;
            },
            &[INVALID],
        ),
        (
            "zero of three places, without an account",
            |c| {
                c.terms.setup_fee.amount = Some("0.000".parse().unwrap());
                c.terms.setup_fee.ledger_account_id = None;
            },
            &[INVALID],
        ),
        (
            "three places, without an account",
            |c| {
                c.terms.setup_fee.amount = Some("100.005".parse().unwrap());
                c.terms.setup_fee.ledger_account_id = None;
            },
            &[INVALID, NO_ACCOUNT],
        ),
        (
            "too much, without an account",
            |c| {
                c.terms.setup_fee.amount = Some("10000000.00".parse().unwrap());
                c.terms.setup_fee.ledger_account_id = None;
            },
            &[INVALID, NO_ACCOUNT],
        ),
        (
            "beyond counting, without an account",
            |c| {
                c.terms.setup_fee.amount = Some("9".repeat(400).parse().unwrap());
                c.terms.setup_fee.ledger_account_id = None;
            },
            &[INVALID, NO_ACCOUNT],
        ),
        (
            "on a contract that is not invoiced",
            |c| c.terms.invoicing_method = Some(InvoicingMethod::NotInvoiced),
            &[NOT_INVOICED],
        ),
        (
            "none, on a contract that is not invoiced",
            Case::not_invoiced,
            &[],
        ),
        (
            "three places, on a contract that is not invoiced",
            |c| {
                c.not_invoiced();
                c.terms.setup_fee.amount = Some("100.005".parse().unwrap());
            },
            &[INVALID, NOT_INVOICED],
        ),
        (
            "half a cent",
            |c| {
                c.terms.setup_fee.amount = Some("0.005".parse().unwrap());
                c.terms.setup_fee.installments = Some(1);
            },
            &[INVALID, BELOW],
        ),
        (
            "a cent and a half",
            |c| {
                c.terms.setup_fee.amount = Some("0.015".parse().unwrap());
                c.terms.setup_fee.installments = Some(1);
            },
            &[INVALID],
        ),
    ];
    check(&table);
}

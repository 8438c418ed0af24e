//! The setup fee's parcels.

use contract::catalog::SetupFeeFirstDue;
use contract::{InvoicingMethod, Money, Timing};

use crate::support::{Case, Change, case, date, money};

#[test]
fn parcels_fall_due_by_the_rule() {
    let fee = case(|_| {}).setup_fee();
    assert_eq!(
        (fee.status, fee.estimated, fee.total),
        (Timing::Now, false, money("100.00"))
    );
    let rows: Vec<_> = fee
        .installments
        .iter()
        .map(|row| (row.number, row.due_date, row.amount))
        .collect();
    assert_eq!(
        rows,
        [
            (1, date("2026-12-10"), money("33.34")),
            (2, date("2027-01-10"), money("33.33")),
            (3, date("2027-02-10"), money("33.33")),
        ]
    );
    // 10 January 2027 is a Sunday.
    assert_eq!(fee.installments[1].payable_until, date("2027-01-11"));
}

#[test]
fn parcels_can_start_on_the_signup_date() {
    let due = |change: fn(&mut Case)| {
        let mut case = case(change);
        case.catalog.settings.setup_fee_first_due = SetupFeeFirstDue::SignupDate;
        case.setup_fee()
            .installments
            .iter()
            .map(|row| row.due_date)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        due(|_| {}),
        ["2026-11-24", "2026-12-24", "2027-01-24"].map(date)
    );
    // The anchor is the start's day, not the rule's; the rule moves the dates.
    assert_eq!(
        due(|c| {
            c.terms.signup_date = Some(date("2026-10-31"));
            c.terms.due_date_rule_id = Some(4.into());
        }),
        // A Saturday and 2 November, a Monday, 31 December.
        ["2026-11-03", "2026-11-30", "2026-12-31"].map(date)
    );
    // A Saturday: the business day before is before the start.
    assert_eq!(
        due(|c| {
            c.terms.signup_date = Some(date("2026-11-28"));
            c.terms.due_date_rule_id = Some(3.into());
        })[0],
        date("2026-11-30")
    );
}

#[test]
fn parcels_wait_for_the_activation_unless_made_at_once() {
    let fee = case(|c| c.terms.await_activation = true).setup_fee();
    assert_eq!((fee.status, fee.estimated), (Timing::OnActivation, true));

    let on_own_day = |c: &mut Case| {
        c.terms.await_activation = true;
        c.catalog.settings.setup_fee_first_due = SetupFeeFirstDue::SignupDate;
    };
    let waiting = case(on_own_day).setup_fee();
    assert_eq!(
        waiting.installments[0].due_date,
        date("2026-11-27"),
        "72 hours are three days"
    );
    let rounded_up = case(|c| {
        on_own_day(c);
        c.terms.sla_policy_id = Some(2.into());
    });
    assert_eq!(
        rounded_up.setup_fee().installments[0].due_date,
        date("2026-11-26"),
        "25 hours, two"
    );
    let at_once = case(|c| {
        on_own_day(c);
        c.terms.setup_fee.generate_immediately = true;
    });
    let fee = at_once.setup_fee();
    assert_eq!((fee.status, fee.estimated), (Timing::Now, false));
    assert_eq!(fee.installments[0].due_date, date("2026-11-24"));
}

#[test]
fn no_fee_has_no_parcels_whatever_else_is_wrong() {
    let nothing: [Change; 6] = [
        |c| c.terms.setup_fee.amount = None,
        |c| c.terms.setup_fee.amount = Some("0".parse().unwrap()),
        |c| {
            c.terms.setup_fee.amount = Some("-0.00".parse().unwrap());
            c.terms.setup_fee.installments = Some(0);
        },
        |c| {
            c.terms.setup_fee.amount = None;
            c.terms.signup_date = None;
        },
        |c| {
            c.terms.setup_fee.amount = None;
            c.terms.due_date_rule_id = None;
        },
        |c| {
            c.terms.setup_fee.amount = None;
            c.terms.await_activation = true;
        },
    ];
    for (place, change) in nothing.into_iter().enumerate() {
        let fee = case(change).setup_fee();
        assert_eq!(
            (fee.status, fee.estimated, fee.total, fee.installments.len()),
            (Timing::None, false, Money::ZERO, 0),
            "{place}"
        );
    }
}

#[test]
fn the_fee_is_null_exactly_where_an_input_is_missing_or_wrong() {
    let null: [(&str, Change); 10] = [
        ("negative", |c| {
            c.terms.setup_fee.amount = Some("-1".parse().unwrap());
        }),
        ("three places", |c| {
            c.terms.setup_fee.amount = Some("1.000".parse().unwrap());
        }),
        ("too much", |c| {
            c.terms.setup_fee.amount = Some("10000000".parse().unwrap());
        }),
        ("no parcels", |c| c.terms.setup_fee.installments = Some(0)),
        ("too many parcels", |c| {
            c.terms.setup_fee.installments = Some(25);
        }),
        ("below a cent", |c| {
            c.terms.setup_fee.amount = Some("0.02".parse().unwrap());
        }),
        ("no signup date", |c| c.terms.signup_date = None),
        ("signup out of range", |c| {
            c.terms.signup_date = Some(date("2030-01-01"));
        }),
        ("unknown rule", |c| {
            c.terms.due_date_rule_id = Some(99.into());
        }),
        ("unknown SLA", |c| {
            c.terms.await_activation = true;
            c.terms.sla_policy_id = Some(99.into());
        }),
    ];
    for (name, change) in null {
        assert_eq!(case(change).preview().setup_fee, None, "{name}");
    }
    let shown: [(&str, Change); 6] = [
        ("no ledger account", |c| {
            c.terms.setup_fee.ledger_account_id = None;
        }),
        ("inactive rule", |c| {
            c.terms.due_date_rule_id = Some(7.into());
        }),
        ("not invoiced", |c| {
            c.terms.invoicing_method = Some(InvoicingMethod::NotInvoiced);
        }),
        ("no method, no plan", |c| {
            c.terms.invoicing_method = None;
            c.terms.plan_id = None;
        }),
        ("unknown SLA that nothing waits for", |c| {
            c.terms.sla_policy_id = Some(99.into());
        }),
        ("absent instalments are one", |c| {
            c.terms.setup_fee.installments = None;
        }),
    ];
    for (name, change) in shown {
        assert!(case(change).preview().setup_fee.is_some(), "{name}");
    }
}

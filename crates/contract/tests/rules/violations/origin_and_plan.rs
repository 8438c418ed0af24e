//! Origin and step 1.

use contract::{LeadFacts, Origin, Person};

use crate::support::{Case, Line, check, date};

fn lead(case: &mut Case) -> &mut LeadFacts {
    case.terms.origin = Some(Origin::CrmLead {
        lead_id: Some(3.into()),
    });
    let (id, client_id, stage) = (3.into(), 1001.into(), "effectuation".to_owned());
    case.erp().lead.insert(LeadFacts {
        id,
        client_id,
        stage,
        contract_id: None,
    })
}

fn attendance(case: &mut Case) {
    case.terms.origin = Some(Origin::Attendance {
        attendance_id: Some(5.into()),
    });
    case.erp().attendance = Some((5.into(), 1001.into()));
}

#[test]
fn a_lead_is_ready_unknown_or_not_ready() {
    let table: [Line; 7] = [
        ("ready", |c| _ = lead(c), &[]),
        (
            "another stage",
            |c| lead(c).stage = "negotiation".into(),
            &[("origin.lead_id", "lead_not_ready")],
        ),
        (
            "effectuated already",
            |c| lead(c).contract_id = Some(1.into()),
            &[("origin.lead_id", "lead_not_ready")],
        ),
        (
            "another customer's",
            |c| lead(c).client_id = 1002.into(),
            &[("origin.lead_id", "lead_not_ready")],
        ),
        (
            "unknown to the ERP",
            |c| {
                lead(c);
                c.erp().lead = None;
            },
            &[("origin.lead_id", "unknown_reference")],
        ),
        (
            "another one",
            |c| lead(c).id = 4.into(),
            &[("origin.lead_id", "unknown_reference")],
        ),
        (
            "in the browser, which cannot know",
            |c| {
                lead(c);
                c.erp = None;
            },
            &[],
        ),
    ];
    check(&table);
}

#[test]
fn an_attendance_is_the_customers() {
    let table: [Line; 5] = [
        ("known", attendance, &[]),
        (
            "unknown to the ERP",
            |c| {
                attendance(c);
                c.erp().attendance = None;
            },
            &[("origin.attendance_id", "unknown_reference")],
        ),
        (
            "another customer's",
            |c| {
                attendance(c);
                c.erp().attendance = Some((5.into(), 1002.into()));
            },
            &[("origin.attendance_id", "unknown_reference")],
        ),
        (
            "another one",
            |c| {
                attendance(c);
                c.terms.origin = Some(Origin::AttendancePanel {
                    attendance_id: Some(6.into()),
                });
            },
            &[("origin.attendance_id", "unknown_reference")],
        ),
        (
            "in the browser",
            |c| {
                attendance(c);
                c.erp = None;
            },
            &[],
        ),
    ];
    check(&table);
}

#[test]
fn signup_dates() {
    let table: [Line; 6] = [
        (
            "30 days ago",
            |c| c.terms.signup_date = Some(date("2026-10-25")),
            &[],
        ),
        (
            "31 days ago",
            |c| c.terms.signup_date = Some(date("2026-10-24")),
            &[("signup_date", "signup_date_in_past")],
        ),
        (
            "365 days ago",
            |c| c.terms.signup_date = Some(date("2025-11-24")),
            &[("signup_date", "signup_date_in_past")],
        ),
        (
            "366 days ago",
            |c| c.terms.signup_date = Some(date("2025-11-23")),
            &[
                ("signup_date", "signup_date_out_of_range"),
                ("signup_date", "signup_date_in_past"),
            ],
        ),
        (
            "in 365 days",
            |c| c.terms.signup_date = Some(date("2027-11-24")),
            &[],
        ),
        (
            "in 366 days",
            |c| c.terms.signup_date = Some(date("2027-11-25")),
            &[("signup_date", "signup_date_out_of_range")],
        ),
    ];
    check(&table);
}

#[test]
fn estimated_activations_in_the_past() {
    let table: [Line; 4] = [
        (
            "yesterday",
            |c| {
                c.terms.await_activation = true;
                c.terms.signup_date = Some(date("2026-11-20"));
            },
            &[("signup_date", "activation_estimate_in_past")],
        ),
        (
            "today",
            |c| {
                c.terms.await_activation = true;
                c.terms.signup_date = Some(date("2026-11-21"));
            },
            &[],
        ),
        (
            "not awaited",
            |c| c.terms.signup_date = Some(date("2026-11-20")),
            &[],
        ),
        (
            "without a known SLA there is no estimate",
            |c| {
                c.terms.await_activation = true;
                c.terms.signup_date = Some(date("2026-11-20"));
                c.terms.sla_policy_id = Some(99.into());
            },
            &[("sla_policy_id", "unknown_reference")],
        ),
    ];
    check(&table);
}

#[test]
fn loyalty_and_duplicates() {
    let table: [Line; 5] = [
        (
            "24 months for a natural person",
            |c| {
                c.terms.plan_id = Some(3.into());
                c.terms.renewal.auto_renewal = Some(false);
            },
            &[("plan_id", "loyalty_too_long")],
        ),
        (
            "24 months for a legal entity",
            |c| {
                c.terms.plan_id = Some(3.into());
                c.terms.renewal.auto_renewal = Some(false);
                c.client.as_mut().unwrap().person = Person::Legal;
            },
            &[],
        ),
        (
            "12 months for a natural person",
            |c| {
                c.terms.plan_id = Some(2.into());
                c.terms.renewal.auto_renewal = Some(false);
            },
            &[],
        ),
        (
            "a contract of this plan a moment ago",
            |c| c.erp().recent_contract = Some((9.into(), "2026-9".into())),
            &[("plan_id", "possible_duplicate")],
        ),
        ("none", |c| _ = c.erp(), &[]),
    ];
    check(&table);
}

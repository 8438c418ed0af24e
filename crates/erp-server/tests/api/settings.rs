//! Every way of counting: what the preview says is what is stored, to the cent and the day.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use crate::support::{Erp, Folder, body, days, with};

/// A signup date in the coming weeks whose first account covers part of a month: the 26th, with
/// the tenth of the next month as the first due date.
fn the_26th(today: NaiveDate) -> NaiveDate {
    (0..31)
        .map(|ahead| days(today, ahead))
        .find(|date| date.day() == 26)
        .unwrap()
}

fn bodies(today: NaiveDate) -> Vec<Value> {
    let fee =
        json!({"setup_fee": {"amount": "100.00", "installments": 6, "ledger_account_id": 10}});
    let base = with(&body(the_26th(today)), fee);
    let renewed = json!({"basis": "suggested_price", "suggested_price": "75.37",
        "create_at_suggested_price": true, "auto_renewal": true});
    vec![
        base.clone(),
        // Day 31, moved to business days, with a discount of both kinds.
        with(
            &base,
            json!({"due_date_rule_id": 24, "discount_scheme_id": 6, "client_id": 1003}),
        ),
        with(
            &base,
            json!({"due_date_rule_id": 23, "renewal": renewed, "client_id": 1005}),
        ),
        // Quarterly, annual, and a term of one month.
        with(
            &base,
            json!({"plan_id": 13, "expected": {"plan_price": "284.70"}}),
        ),
        with(
            &base,
            json!({"plan_id": 15, "expected": {"plan_price": "1078.90"}}),
        ),
        with(
            &base,
            json!({"plan_id": 19, "expected": {"plan_price": "104.90"}}),
        ),
        with(&base, json!({"await_activation": true})),
        with(
            &base,
            json!({"await_activation": true, "setup_fee": {"generate_immediately": true}}),
        ),
        with(
            &base,
            json!({"invoicing_method": "not_invoiced", "renewal": {"auto_renewal": false}}),
        ),
    ]
}

/// Compares the shown parts with the stored ones, row by row.
fn compare(preview: &Value, contract: &Value, what: &str) {
    assert_eq!(preview["renewal"], contract["renewal"], "{what}");
    for (part, rows) in [("setup_fee", "installments"), ("receivables", "items")] {
        let (shown, stored) = (&preview[part], &contract[part]);
        for field in ["status", "total", "estimated"] {
            assert_eq!(shown[field], stored[field], "{what}: {part}.{field}");
        }
        let mut bare = stored[rows].clone();
        for row in bare.as_array_mut().unwrap() {
            let row = row.as_object_mut().unwrap();
            let is_planned = stored["status"] == "on_activation";
            assert_eq!(
                row.remove("id").unwrap().is_null(),
                is_planned,
                "{what}: {part}"
            );
            let state = row.remove("state").unwrap();
            assert_eq!(state == "planned", is_planned, "{what}: {part}");
        }
        assert_eq!(shown[rows], bare, "{what}: {part}");
    }
}

/// Compares the rows in the file with what was shown.
async fn compare_file(erp: &Erp, contract: &Value, what: &str) {
    let mut db = erp.db().await;
    for (kind, part, rows) in [
        ("setup_fee", "setup_fee", "installments"),
        ("monthly", "receivables", "items"),
    ] {
        let sql = format!(
            "SELECT number || ' ' || due_date || ' ' || payable_until || ' ' || \
             printf('%d.%02d', amount_cents / 100, amount_cents % 100) FROM receivables \
             WHERE contract_id = {} AND kind = '{kind}' ORDER BY number",
            contract["id"]
        );
        let shown: Vec<String> = contract[part][rows]
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["state"] != "planned")
            .map(|row| {
                let text = |name: &str| row[name].as_str().unwrap().to_owned();
                format!(
                    "{} {} {} {}",
                    row["number"],
                    text("due_date"),
                    text("payable_until"),
                    text("amount")
                )
            })
            .collect();
        assert_eq!(db.texts(&sql).await, shown, "{what}: {kind}");
    }
}

/// The first account by the setting, from the plan's 69.90: 15 or so days of 28 to 31.
fn first_account(proration: &str, signup: NaiveDate, first_due: NaiveDate) -> String {
    let covered = (first_due - signup).num_days();
    let month_before = first_due
        .checked_sub_months(chrono::Months::new(1))
        .unwrap();
    let length = (first_due - month_before).num_days();
    let (share, of) = match proration {
        "calendar" => (covered, length),
        "commercial_30" => (covered.min(30), 30),
        _ => (1, 1),
    };
    let cents = (6_990 * share * 2 + of) / (of * 2);
    format!("{}.{:02}", cents / 100, cents % 100)
}

#[tokio::test]
async fn every_mode_stores_what_it_shows() {
    let mut folder = Folder::new();
    let mut round = 0;
    for remainder in ["first", "last", "spread"] {
        for first_due in ["due_date_rule", "signup_date"] {
            for proration in ["none", "calendar", "commercial_30"] {
                // Renewal goes along: on and off, early and late.
                let renewal = [(true, 3, 2), (false, 3, 2), (true, 1, 1), (true, 12, 5)][round % 4];
                let (enabled, queue, renew) = renewal;
                let settings = json!({
                    "installment_remainder": remainder, "setup_fee_first_due": first_due,
                    "proration": proration,
                    "renewal": {"enabled": enabled, "queue_at_open_invoices": queue,
                        "renew_at_open_invoices": renew}
                });
                let file = folder.write("settings.json", &settings.to_string());
                let erp = Erp::start(folder, |config| config.settings = Some(file)).await;
                try_mode(&erp, &settings, round).await;
                folder = erp.stop().await;
                round += 1;
            }
        }
    }
    assert_eq!(round, 18);
}

async fn try_mode(erp: &Erp, settings: &Value, round: usize) {
    let today = erp.today().await;
    let shown_settings = erp.get("/catalog").await.json()["settings"].clone();
    assert_eq!(with(&shown_settings, settings.clone()), shown_settings);
    for (index, body) in bodies(today).iter().enumerate() {
        let what = format!("{settings} body {index}");
        let preview = erp.preview(body).await;
        let contract = erp.create(&format!("r{round}-{index}"), body).await;
        compare(&preview, &contract, &what);
        compare_file(erp, &contract, &what).await;
        if index == 0 {
            check_by_hand(settings, body, &contract, &what);
        }
    }
}

/// What the settings mean, worked out apart from the rules' code.
fn check_by_hand(settings: &Value, body: &Value, contract: &Value, what: &str) {
    let parcels: Vec<&str> = contract["setup_fee"]["installments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["amount"].as_str().unwrap())
        .collect();
    let expected = match settings["installment_remainder"].as_str().unwrap() {
        "first" => ["16.70", "16.66", "16.66", "16.66", "16.66", "16.66"],
        "last" => ["16.66", "16.66", "16.66", "16.66", "16.66", "16.70"],
        _ => ["16.67", "16.67", "16.67", "16.67", "16.66", "16.66"],
    };
    assert_eq!(parcels, expected, "{what}");
    let date = |value: &Value| value.as_str().unwrap().parse::<NaiveDate>().unwrap();
    let signup = date(&body["signup_date"]);
    let first = &contract["receivables"]["items"][0];
    let parcel_due = date(&contract["setup_fee"]["installments"][0]["due_date"]);
    if settings["setup_fee_first_due"] == "signup_date" {
        assert_eq!(parcel_due, signup, "{what}");
    } else {
        assert_eq!(parcel_due, date(&first["due_date"]), "{what}");
    }
    let proration = settings["proration"].as_str().unwrap();
    assert_eq!(
        first["gross"],
        first_account(proration, signup, date(&first["due_date"])),
        "{what}"
    );
    let renewal = &contract["renewal"];
    if settings["renewal"]["enabled"] == true {
        let open = settings["renewal"]["queue_at_open_invoices"]
            .as_u64()
            .unwrap()
            .min(11);
        let index = usize::try_from(11 - open).unwrap();
        assert_eq!(
            renewal["queued_on"], contract["receivables"]["items"][index]["due_date"],
            "{what}"
        );
    } else {
        assert_eq!(renewal["reason"], "disabled", "{what}");
    }
}

#[tokio::test]
async fn other_settings_are_read_too() {
    let folder = Folder::new();
    let holiday = chrono::Utc::now().date_naive();
    let settings = json!({"max_installments": 2, "holidays": [holiday.to_string()],
        "email_image_hosts": ["cdn.outro.example"]});
    let file = folder.write("settings.json", &settings.to_string());
    let erp = Erp::start(folder, |config| config.settings = Some(file)).await;
    let shown = erp.get("/catalog").await.json()["settings"].clone();
    assert_eq!(shown["max_installments"], 2);
    assert_eq!(shown["holidays"], settings["holidays"]);
    assert_eq!(shown["email_image_hosts"], settings["email_image_hosts"]);
    // What the file does not name is as it was.
    assert_eq!(shown["proration"], "calendar");
    let body = with(
        &erp.body().await,
        json!({"setup_fee": {"amount": "9.00", "installments": 3, "ledger_account_id": 10}}),
    );
    let preview = erp.preview(&body).await;
    assert_eq!(
        preview["violations"][0]["rule"],
        "setup_fee_installments_out_of_range"
    );
    assert_eq!(preview["violations"][0]["params"]["max"], 2);
}

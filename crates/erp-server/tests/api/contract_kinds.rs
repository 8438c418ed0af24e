//! What each kind of contract stores.

use serde_json::{Value, json};

use crate::support::{Db, Erp, broken, with};

fn fee(installments: u32) -> Value {
    json!({"amount": "150.00", "installments": installments, "ledger_account_id": 10, "fiscal_composition_id": 2})
}

fn states(part: &Value) -> Vec<&str> {
    part.as_array()
        .unwrap()
        .iter()
        .map(|row| row["state"].as_str().unwrap())
        .collect()
}

async fn rows(db: &mut Db, contract: &Value, table: &str) -> i64 {
    db.number(&format!(
        "SELECT COUNT(*) FROM {table} WHERE contract_id = {}",
        contract["id"]
    ))
    .await
}

#[tokio::test]
async fn one_invoice_for_each_account() {
    let erp = Erp::demo().await;
    let body = with(&erp.body().await, json!({"setup_fee": fee(3)}));
    let contract = erp.create("k", &body).await;
    assert_eq!(contract["state"], "active");
    assert_eq!(
        states(&contract["setup_fee"]["installments"]),
        ["invoiced"; 3]
    );
    assert_eq!(states(&contract["receivables"]["items"]), ["invoiced"; 12]);
    let invoices = contract["invoices"].as_array().unwrap();
    assert_eq!(invoices.len(), 15);
    let all_rows = contract["setup_fee"]["installments"]
        .as_array()
        .unwrap()
        .iter();
    let all_rows: Vec<&Value> = all_rows
        .chain(contract["receivables"]["items"].as_array().unwrap())
        .collect();
    for row in all_rows {
        let of_row: Vec<&Value> = invoices
            .iter()
            .filter(|invoice| invoice["receivable_ids"] == json!([row["id"]]))
            .collect();
        assert_eq!(of_row.len(), 1);
        for field in ["amount", "due_date"] {
            assert_eq!(of_row[0][field], row[field]);
        }
        assert_eq!(of_row[0]["state"], "open");
    }
    let mut db = erp.db().await;
    assert_eq!(rows(&mut db, &contract, "receivables").await, 15);
    assert_eq!(rows(&mut db, &contract, "invoices").await, 15);
    assert_eq!(rows(&mut db, &contract, "audit_entries").await, 1);
    let ledger = "SELECT DISTINCT kind || ' ' || ledger_account_id || ' ' || COALESCE(fiscal_composition_id, '-') \
        FROM receivables WHERE contract_id = (SELECT MAX(id) FROM contracts) ORDER BY 1";
    assert_eq!(db.texts(ledger).await, ["monthly 5 -", "setup_fee 10 2"]);
    let audit = &contract["audit"][0];
    assert_eq!(audit["user"], "Renata Prado");
    assert_eq!(
        (&audit["action"], &audit["origin"], &audit["key"]),
        (&json!("created"), &json!("client_panel"), &json!("k"))
    );
    assert_eq!(erp.get("/clients/1001").await.json()["active_contracts"], 1);
}

#[tokio::test]
async fn grouped_accounts_carry_the_group_and_no_invoice() {
    let erp = Erp::demo().await;
    let changes = json!({"setup_fee": fee(2), "invoicing_method": "grouped", "billing_group_id": 1001,
        "inactivity_credit_rule_id": 1});
    let contract = erp.create("k", &with(&erp.body().await, changes)).await;
    assert_eq!(states(&contract["receivables"]["items"]), ["open"; 12]);
    assert_eq!(contract["invoices"], json!([]));
    let mut db = erp.db().await;
    let sql = format!(
        "SELECT COUNT(*) FROM receivables WHERE contract_id = {} AND billing_group_id = 1001",
        contract["id"]
    );
    assert_eq!(db.number(&sql).await, 14);
    assert_eq!(rows(&mut db, &contract, "invoices").await, 0);
}

#[tokio::test]
async fn a_courtesy_has_no_accounts() {
    let erp = Erp::demo().await;
    let changes = json!({"setup_fee": fee(2), "invoicing_method": "not_invoiced"});
    let contract = erp.create("k", &with(&erp.body().await, changes)).await;
    assert_eq!(contract["receivables"]["status"], "none");
    assert_eq!(contract["receivables"]["items"], json!([]));
    assert_eq!(states(&contract["setup_fee"]["installments"]), ["open"; 2]);
    assert_eq!(contract["renewal"]["reason"], "no_receivables");
    let mut db = erp.db().await;
    assert_eq!(rows(&mut db, &contract, "receivables").await, 2);
    assert_eq!(rows(&mut db, &contract, "invoices").await, 0);
}

#[tokio::test]
async fn what_waits_for_the_activation_is_planned() {
    let erp = Erp::demo().await;
    let body = with(
        &erp.body().await,
        json!({"setup_fee": fee(3), "await_activation": true}),
    );
    let contract = erp.create("k1", &body).await;
    assert_eq!(contract["state"], "awaiting_activation");
    for (part, rows) in [("setup_fee", "installments"), ("receivables", "items")] {
        assert_eq!(contract[part]["status"], "on_activation");
        assert_eq!(contract[part]["estimated"], true);
        assert!(
            contract[part][rows]
                .as_array()
                .unwrap()
                .iter()
                .all(|row| row["id"].is_null())
        );
        assert!(
            states(&contract[part][rows])
                .iter()
                .all(|state| *state == "planned")
        );
    }
    let mut db = erp.db().await;
    assert_eq!(rows(&mut db, &contract, "receivables").await, 0);
    // The plan is the contract's own: a price that moves later does not move it.
    db.run("UPDATE plans SET price_cents = 1 WHERE id = 6")
        .await;
    assert_eq!(
        erp.get(&format!("/contracts/{}", contract["id"]))
            .await
            .expect(200),
        contract
    );
    db.run("UPDATE plans SET price_cents = 6990 WHERE id = 6")
        .await;
    let now = with(&body, json!({"setup_fee": {"generate_immediately": true}}));
    let contract = erp.create("k2", &now).await;
    assert_eq!(contract["setup_fee"]["status"], "now");
    assert_eq!(
        states(&contract["setup_fee"]["installments"]),
        ["invoiced"; 3]
    );
    assert_eq!(contract["receivables"]["status"], "on_activation");
    assert_eq!(rows(&mut db, &contract, "receivables").await, 3);
    assert_eq!(rows(&mut db, &contract, "invoices").await, 3);
}

#[tokio::test]
async fn what_is_reviewed_is_not_invoiced_yet() {
    let erp = Erp::demo().await;
    let body = with(
        &erp.body().await,
        json!({"setup_fee": fee(2), "review_receivables": true}),
    );
    let contract = erp.create("k1", &body).await;
    assert_eq!(contract["state"], "under_review");
    assert_eq!(
        states(&contract["setup_fee"]["installments"]),
        ["under_review"; 2]
    );
    assert_eq!(
        states(&contract["receivables"]["items"]),
        ["under_review"; 12]
    );
    assert_eq!(contract["invoices"], json!([]));
    let waiting = json!({"await_activation": true, "setup_fee": {"generate_immediately": true}});
    let contract = erp.create("k2", &with(&body, waiting)).await;
    assert_eq!(contract["state"], "awaiting_activation");
    assert_eq!(
        states(&contract["setup_fee"]["installments"]),
        ["under_review"; 2]
    );
}

#[tokio::test]
async fn an_account_of_nothing_is_settled_without_invoice() {
    let erp = Erp::demo().await;
    let body = with(&erp.body().await, json!({"discount_scheme_id": 8}));
    let contract = erp.create("k", &body).await;
    let items = &contract["receivables"]["items"];
    assert_eq!(items[0]["amount"], "0.00");
    assert_eq!(items[0]["state"], "settled");
    assert_eq!(items[1]["state"], "invoiced");
    assert_eq!(contract["invoices"].as_array().unwrap().len(), 11);
}

#[tokio::test]
async fn telephony_takes_its_terminal() {
    let erp = Erp::demo().await;
    let plan = json!({"plan_id": 2, "phone_terminal_id": 1, "expected": {"plan_price": "39.90"}, "ledger_account_id": 11});
    let body = with(&erp.body().await, plan);
    let refused = erp
        .submit("k", &body)
        .await
        .problem(422, "/problems/violations");
    let mut expected = [
        "due_date_rule_id:telephony_due_date_rule",
        "payment_profile_id:telephony_payment_profile",
        "invoicing_method:telephony_requires_grouped",
        "renewal.auto_renewal:telephony_requires_no_auto_renewal",
    ];
    let mut found = broken(&refused);
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected);
    let met = json!({"due_date_rule_id": 25, "payment_profile_id": 5, "invoicing_method": "grouped",
        "billing_group_id": 1001, "renewal": {"auto_renewal": false}});
    let body = with(&body, met);
    erp.create("k", &body).await;
    let terminals = erp.get("/catalog").await.json()["phone_terminals"].clone();
    assert_eq!(
        (&terminals[0]["id"], &terminals[0]["available"]),
        (&json!(1), &json!(false))
    );
    let taken = erp
        .submit("k2", &body)
        .await
        .problem(422, "/problems/violations");
    assert!(broken(&taken).contains(&"phone_terminal_id:inactive_reference".to_owned()));
}

#[tokio::test]
async fn a_lead_becomes_one_contract() {
    let erp = Erp::demo().await;
    let origin = json!({"origin": {"kind": "crm_lead", "lead_id": 3001}, "setup_fee": fee(3), "sales_rep_id": 2});
    let body = with(&erp.body().await, origin);
    let contract = erp.create("k", &body).await;
    let lead = erp.get("/leads/3001").await.expect(200);
    assert_eq!(lead["contract_id"], contract["id"]);
    assert_ne!(lead["stage"], "effectuation");
    assert_eq!(contract["audit"][0]["origin"], "crm_lead");
    let again = erp
        .submit("k2", &body)
        .await
        .problem(422, "/problems/violations");
    assert_eq!(
        again["violations"][0]["params"]["contract_id"],
        contract["id"]
    );
    let early = with(
        &body,
        json!({"client_id": 1003, "origin": {"lead_id": 3004}}),
    );
    let refused = erp
        .submit("k3", &early)
        .await
        .problem(422, "/problems/violations");
    assert_eq!(broken(&refused), ["origin.lead_id:lead_not_ready"]);
    assert_eq!(refused["violations"][0]["params"]["stage"], "negotiation");
}

#[tokio::test]
async fn an_attendance_is_kept_with_the_contract() {
    let erp = Erp::demo().await;
    for (key, kind) in [("k1", "attendance"), ("k2", "attendance_panel")] {
        let origin = json!({"origin": {"kind": kind, "attendance_id": 4001}});
        let contract = erp.create(key, &with(&erp.body().await, origin)).await;
        assert_eq!(contract["terms"]["origin"]["attendance_id"], 4001);
        assert_eq!(contract["audit"][0]["origin"], kind);
    }
    let unnamed = with(&erp.body().await, json!({"origin": {"kind": "attendance"}}));
    let refused = erp
        .submit("k3", &unnamed)
        .await
        .problem(422, "/problems/violations");
    assert!(broken(&refused).contains(&"origin.attendance_id:required".to_owned()));
}

#[tokio::test]
async fn the_example_of_the_document_is_accepted() {
    let erp = Erp::demo().await;
    let example = json!({
        "client_id": 1001, "origin": {"kind": "client_panel"}, "signup_date": erp.today().await.to_string(),
        "plan_id": 1, "due_date_rule_id": 1, "sla_policy_id": 1,
        "suspension_policy_id": 1, "inactivity_credit_rule_id": null,
        "payment_method_id": 1, "payment_profile_id": 1,
        "invoicing_method": "per_receivable", "billing_group_id": null, "discount_scheme_id": null,
        "fiscal_documents": {"automatic": true, "document": "nfcom"},
        "notes": "", "fiscal_notes": "", "phone_terminal_id": null, "installation_address_id": null,
        "setup_fee": {"amount": "100.00", "installments": 3, "ledger_account_id": 10,
            "fiscal_composition_id": null, "generate_immediately": false},
        "sales_rep_id": null, "additional_notes": "",
        "welcome_email": {"to": "contato@cliente.example", "subject": "…", "sender_account_id": 1,
            "body_html": "<p>…</p>",
            "template": {"name": "…", "exclusive_to_plan": false, "default_for_new_contracts": false}},
        "renewal": {"basis": "plan_price", "suggested_price": null, "auto_renewal": true,
            "create_at_suggested_price": false},
        "ledger_account_id": 5, "await_activation": false, "review_receivables": false,
        "expected": {"plan_price": "99.90", "setup_fee_total": "100.00"}
    });
    let contract = erp.create("k", &example).await;
    let amounts: Vec<&Value> = contract["setup_fee"]["installments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["amount"])
        .collect();
    assert_eq!(amounts, ["33.34", "33.33", "33.33"]);
    let warnings = erp.preview(&example).await;
    assert!(
        broken(&warnings).contains(&"renewal.auto_renewal:loyalty_with_auto_renewal".to_owned())
    );
    assert_eq!(warnings["recommended_price"], "104.52");
}

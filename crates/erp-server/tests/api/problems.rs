//! Every error is a problem that says what it is about.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Erp, Folder, broken, days, with};

#[tokio::test]
async fn a_key_is_required() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    erp.post("/contracts", &body)
        .await
        .problem(400, "about:blank");
    erp.submit(" ", &body).await.problem(400, "about:blank");
    erp.submit(&"k".repeat(256), &body)
        .await
        .problem(400, "about:blank");
    let request = erp.request(Method::POST, "/contracts").json(&body);
    let twice = request
        .header("Idempotency-Key", "a")
        .header("Idempotency-Key", "b");
    erp.send(twice).await.problem(400, "about:blank");
    erp.create(&"k".repeat(255), &body).await;
}

#[tokio::test]
async fn what_cannot_be_read_is_pointed_at() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    let cases = [
        (json!({"signup_date": "2026-02-30"}), "/signup_date"),
        (json!({"plan_id": "1"}), "/plan_id"),
        (json!({"plan_id": 1.5}), "/plan_id"),
        (json!({"setup_fee": {"amount": 100}}), "/setup_fee/amount"),
        (json!({"setup_fee": {"amount": "1e3"}}), "/setup_fee/amount"),
        (json!({"setup_fee": {"amount": ""}}), "/setup_fee/amount"),
        (json!({"setup_fee": []}), "/setup_fee"),
        (json!({"invoicing_method": "barter"}), "/invoicing_method"),
        (json!({"origin": {"kind": "street"}}), "/origin/kind"),
        (json!({"await_activation": "yes"}), "/await_activation"),
        (
            json!({"expected": {"first_due_date": "2026-13-01"}}),
            "/expected/first_due_date",
        ),
    ];
    for (changes, pointer) in cases {
        for path in ["/contracts/preview", "/contracts"] {
            let request = erp
                .request(Method::POST, path)
                .header("Idempotency-Key", "k");
            let answer = erp.send(request.json(&with(&body, changes.clone()))).await;
            let problem = answer.problem(400, "about:blank");
            assert_eq!(problem["pointer"], pointer, "{changes}");
        }
    }
    for text in [
        "",
        "{",
        "null",
        "[]",
        "\"x\"",
        "{\"plan_id\":1,\"plan_id\":2}",
        "{} {}",
    ] {
        let request = erp
            .request(Method::POST, "/contracts/preview")
            .body(text.to_owned());
        let request = request.header("content-type", "application/json");
        erp.send(request).await.problem(400, "about:blank");
    }
    let deep = format!("{{\"x\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    let request = erp.request(Method::POST, "/contracts/preview").body(deep);
    erp.send(request.header("content-type", "application/json"))
        .await
        .problem(400, "about:blank");
}

#[tokio::test]
async fn only_json_of_a_bounded_size_is_taken() {
    let erp = Erp::demo().await;
    let text = erp.body().await.to_string();
    for content_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/xml",
    ] {
        let request = erp
            .request(Method::POST, "/contracts")
            .header("Idempotency-Key", "k");
        let request = request
            .header("content-type", content_type)
            .body(text.clone());
        erp.send(request).await.problem(415, "about:blank");
    }
    let none = erp
        .request(Method::POST, "/clients/1001/billing-groups")
        .body("{\"name\":\"x\"}");
    erp.send(none).await.problem(415, "about:blank");
    let large = with(&erp.body().await, json!({"notes": "x".repeat(256 * 1024)}));
    erp.submit("k", &large).await.problem(413, "about:blank");
}

#[tokio::test]
async fn unknown_paths_and_methods_are_problems() {
    let erp = Erp::demo().await;
    for path in [
        "/nothing",
        "/drafts",
        "/contracts/1/cancel",
        "/api/v2/clients",
        "/contracts/1/activate",
    ] {
        erp.get(path).await.problem(404, "about:blank");
    }
    let delete = erp.send(erp.request(Method::DELETE, "/clients")).await;
    assert!(
        delete.header("allow").contains("GET"),
        "{}",
        delete.header("allow")
    );
    delete.problem(405, "about:blank");
}

#[tokio::test]
async fn another_site_changes_nothing() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    let host = erp.base.strip_prefix("http://").unwrap().to_owned();
    let foreign = [
        ("Origin", "https://mau.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ];
    for (name, value) in foreign {
        let request = erp
            .request(Method::POST, "/contracts")
            .header("Idempotency-Key", "k");
        erp.send(request.header(name, value).json(&body))
            .await
            .problem(403, "about:blank");
        let delete = erp
            .request(Method::DELETE, "/email-templates/1")
            .header(name, value);
        erp.send(delete).await.problem(403, "about:blank");
    }
    let own = erp
        .request(Method::POST, "/contracts")
        .header("Idempotency-Key", "k");
    let own = own
        .header("Origin", format!("http://{host}"))
        .header("Sec-Fetch-Site", "same-origin");
    erp.send(own.json(&body)).await.expect(201);
    // Reading is for the same-origin policy to guard.
    let read = erp
        .request(Method::GET, "/session")
        .header("Sec-Fetch-Site", "cross-site");
    erp.send(read).await.expect(200);
}

#[tokio::test]
async fn without_a_session_there_is_nothing() {
    let erp = Erp::start(Folder::new(), |config| config.demo = false).await;
    for path in ["/session", "/clients", "/catalog", "/contracts/1"] {
        erp.get(path).await.problem(401, "about:blank");
    }
    erp.submit("k", &json!({}))
        .await
        .problem(401, "about:blank");
    let erp = Erp::demo().await;
    let stranger = erp
        .request(Method::GET, "/clients")
        .header("Authorization", "Bearer x");
    erp.send(stranger).await.problem(401, "about:blank");
}

#[tokio::test]
async fn what_a_user_may_not_do_is_refused() {
    let folder = Erp::demo().await.stop().await;
    let mut db = crate::support::Db::open(&folder.file("erp.sqlite")).await;
    db.run("UPDATE users SET permissions = '[\"clients:read\"]'")
        .await;
    let erp = Erp::start(folder, |_| {}).await;
    let body = erp.body().await;
    erp.submit("k", &body).await.problem(403, "about:blank");
    erp.post("/contracts/preview", &body)
        .await
        .problem(403, "about:blank");
    erp.post("/email-templates", &json!({"name": "x"}))
        .await
        .problem(403, "about:blank");
    erp.post("/clients/1001/billing-groups", &json!({"name": "x"}))
        .await
        .problem(403, "about:blank");
    erp.get("/clients").await.expect(200);
    let mut db = erp.db().await;
    db.run("UPDATE users SET permissions = '[\"contracts:create\"]'")
        .await;
    let erp = Erp::start(erp.stop().await, |_| {}).await;
    erp.get("/clients").await.problem(403, "about:blank");
    let email = json!({"welcome_email": {"to": "a@x.example", "subject": "x", "sender_account_id": 1,
        "body_html": "x", "template": {"name": "x"}}});
    erp.submit("k", &with(&body, email))
        .await
        .problem(403, "about:blank");
    erp.create("k", &body).await;
}

#[tokio::test]
async fn all_violations_come_at_once() {
    let erp = Erp::demo().await;
    let refused = erp
        .submit("k", &json!({}))
        .await
        .problem(422, "/problems/violations");
    let missing = broken(&refused);
    for field in [
        "client_id",
        "origin",
        "signup_date",
        "plan_id",
        "due_date_rule_id",
        "sla_policy_id",
        "suspension_policy_id",
        "payment_method_id",
        "payment_profile_id",
        "invoicing_method",
        "ledger_account_id",
        "renewal.basis",
        "renewal.auto_renewal",
        "expected.plan_price",
    ] {
        assert!(
            missing.contains(&format!("{field}:required")),
            "{field} of {missing:?}"
        );
    }
    let today = erp.today().await;
    let changes = json!({
        "signup_date": days(today, 400).to_string(),
        "plan_id": 45, "payment_profile_id": 2, "inactivity_credit_rule_id": 1,
        "setup_fee": {"amount": "-1.00", "installments": 25},
        "ledger_account_id": 4,
        "notes": "x".repeat(2_001),
        "expected": {"plan_price": "1.00"}
    });
    let refused = erp
        .submit("k", &with(&erp.body().await, changes.clone()))
        .await;
    let refused = refused.problem(422, "/problems/violations");
    let expected = [
        "signup_date:signup_date_out_of_range",
        "plan_id:inactive_reference",
        "payment_profile_id:payment_profile_of_other_method",
        "inactivity_credit_rule_id:inactivity_credit_requires_grouped",
        "notes:text_too_long",
        "setup_fee.amount:setup_fee_amount_invalid",
        "setup_fee.installments:setup_fee_installments_out_of_range",
        "ledger_account_id:ledger_account_not_postable",
        "expected.plan_price:price_changed",
    ];
    let found = broken(&refused);
    for entry in expected {
        assert!(found.contains(&entry.to_owned()), "{entry} of {found:?}");
    }
    // The preview says the same, and is no error.
    let preview = erp.preview(&with(&erp.body().await, changes)).await;
    assert_eq!(preview["violations"], refused["violations"]);
}

#[tokio::test]
async fn a_price_that_moved_is_asked_about_again() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    let shown = erp.preview(&body).await;
    let expected = json!({"expected": {
        "setup_fee_total": "0.00",
        "receivables_total": shown["receivables"]["total"],
        "first_due_date": shown["receivables"]["items"][0]["due_date"]
    }});
    let body = with(&body, expected);
    erp.db()
        .await
        .run("UPDATE plans SET price_cents = 7990 WHERE id = 6")
        .await;
    let moved = erp
        .submit("k", &body)
        .await
        .problem(409, "/problems/price-changed");
    assert_eq!(
        broken(&moved),
        [
            "expected.plan_price:price_changed",
            "expected.receivables_total:totals_changed"
        ]
    );
    assert_eq!(moved["violations"][0]["params"]["current"], "79.90");
    assert_eq!(broken(&erp.preview(&body).await), broken(&moved));
    // With anything else wrong it is an ordinary refusal.
    let worse = with(&body, json!({"setup_fee": {"amount": "-1.00"}}));
    let refused = erp
        .submit("k", &worse)
        .await
        .problem(422, "/problems/violations");
    assert!(broken(&refused).contains(&"expected.plan_price:price_changed".to_owned()));
    // The key is still free for the body that accepts the new price.
    let accepted = with(
        &body,
        json!({"expected": {"plan_price": "79.9", "receivables_total": null}}),
    );
    let contract = erp.create("k", &accepted).await;
    assert_eq!(contract["receivables"]["items"][1]["gross"], "79.90");
}

#[tokio::test]
async fn a_busy_database_is_worth_another_try() {
    let erp = Erp::demo().await;
    let mut db = erp.db().await;
    db.run("BEGIN IMMEDIATE").await;
    let refused = erp
        .post("/clients/1001/billing-groups", &json!({"name": "x"}))
        .await;
    assert_eq!(refused.header("retry-after"), "1");
    refused.problem(503, "about:blank");
    db.run("ROLLBACK").await;
    erp.post("/clients/1001/billing-groups", &json!({"name": "x"}))
        .await
        .expect(201);
    assert_eq!(
        erp.get("/clients/1001/billing-groups").await.expect(200)["next_cursor"],
        Value::Null
    );
}

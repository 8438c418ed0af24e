//! No contract twice, and none half.

use serde_json::{Value, json};
use std::sync::Arc;

use crate::support::{Erp, broken, with};

#[tokio::test]
async fn a_key_makes_one_contract() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    let first = erp.submit("k", &body).await;
    let location = first.header("location").to_owned();
    let first = first.expect(201);
    assert_eq!(location, format!("/api/v1/contracts/{}", first["id"]));
    let again = erp.submit("k", &body).await;
    assert_eq!(again.header("location"), location);
    assert_eq!(again.expect(200), first);
    assert_eq!(erp.get("/contracts/by-key/k").await.expect(200), first);
    assert_eq!(erp.get(&location).await.expect(200), first);
    let mut db = erp.db().await;
    assert_eq!(
        db.number("SELECT COUNT(*) FROM contracts WHERE idempotency_key = 'k'")
            .await,
        1
    );
}

#[tokio::test]
async fn white_space_and_the_order_of_keys_do_not_count() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    erp.create("k", &body).await;
    let mut pairs: Vec<String> = body
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| format!("{name:?} : {value}"))
        .collect();
    pairs.reverse();
    let text = format!("\n{{ {} }}\n", pairs.join(" ,\n "));
    let request = erp
        .request(reqwest::Method::POST, "/contracts")
        .header("Idempotency-Key", "k");
    let request = request
        .header("content-type", "application/json; charset=utf-8")
        .body(text);
    erp.send(request).await.expect(200);
}

#[tokio::test]
async fn another_body_under_a_used_key_is_refused() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    erp.create("k", &body).await;
    // Even one that breaks rules: the stored key answers first.
    for changes in [json!({"notes": "x"}), json!({"plan_id": 999})] {
        let other = with(&body, changes);
        erp.submit("k", &other)
            .await
            .problem(422, "/problems/key-reused");
    }
    let mut db = erp.db().await;
    assert_eq!(
        db.number("SELECT COUNT(*) FROM contracts WHERE client_id = 1001")
            .await,
        1
    );
}

#[tokio::test]
async fn a_refused_request_leaves_its_key_free() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    let before = erp.db().await.counts().await;
    erp.submit("k", &with(&body, json!({"plan_id": 999})))
        .await
        .problem(422, "/problems/violations");
    assert_eq!(erp.db().await.counts().await, before);
    erp.get("/contracts/by-key/k")
        .await
        .problem(404, "about:blank");
    erp.create("k", &body).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_at_once_make_one_contract() {
    let erp = Arc::new(Erp::demo().await);
    let body = Arc::new(erp.body().await);
    for round in 0..3 {
        let key = format!("k{round}");
        let tries: Vec<_> = (0..64)
            .map(|_| {
                let (erp, body, key) = (erp.clone(), body.clone(), key.clone());
                tokio::spawn(async move { erp.submit(&key, &body).await })
            })
            .collect();
        let (mut created, mut ids) = (0, Vec::new());
        for attempt in tries {
            let answer = attempt.await.unwrap();
            match answer.status.as_u16() {
                201 => created += 1,
                200 => {}
                other => panic!("{other}: {}", answer.json()),
            }
            ids.push(answer.json()["id"].clone());
        }
        assert_eq!(created, 1);
        ids.dedup();
        assert_eq!(ids.len(), 1);
        let sql = format!("SELECT COUNT(*) FROM contracts WHERE idempotency_key = '{key}'");
        assert_eq!(erp.db().await.number(&sql).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_are_unique_and_without_gaps_under_load() {
    let erp = Arc::new(Erp::demo().await);
    let body = Arc::new(erp.body().await);
    let tries: Vec<_> = (0..40)
        .map(|index| {
            let (erp, body) = (erp.clone(), body.clone());
            tokio::spawn(async move { erp.create(&format!("k{index}"), &body).await })
        })
        .collect();
    let mut numbers = Vec::new();
    for attempt in tries {
        numbers.push(
            attempt.await.unwrap()["number"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
    }
    numbers.sort();
    let last = |number: &String| number.rsplit('-').next().unwrap().parse::<usize>().unwrap();
    let first = last(&numbers[0]);
    let expected: Vec<usize> = (first..first + 40).collect();
    assert_eq!(numbers.iter().map(last).collect::<Vec<_>>(), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_worked_on_is_not_said_to_be_unknown() {
    let erp = Arc::new(Erp::demo().await);
    let body = erp.body().await;
    let mut db = erp.db().await;
    db.run("BEGIN IMMEDIATE").await;
    let sender = erp.clone();
    let sent = tokio::spawn(async move { sender.submit("k", &body).await });
    // The request is in the server as soon as it says so; until then the key is unknown.
    let mut statuses = Vec::new();
    while statuses.last() != Some(&409) {
        assert!(statuses.len() < 400, "{statuses:?}");
        let answer = erp.get("/contracts/by-key/k").await;
        statuses.push(answer.status.as_u16());
        if answer.status.as_u16() == 409 {
            assert_eq!(answer.header("retry-after"), "1");
            answer.problem(409, "/problems/request-in-flight");
        }
    }
    db.run("ROLLBACK").await;
    let contract = sent.await.unwrap().expect(201);
    assert_eq!(erp.get("/contracts/by-key/k").await.expect(200), contract);
}

#[tokio::test]
async fn a_failure_half_way_leaves_nothing() {
    let erp = Erp::demo().await;
    let lead_body = with(
        &erp.body().await,
        json!({"origin": {"kind": "crm_lead", "lead_id": 3001},
            "setup_fee": {"amount": "150.00", "installments": 3, "ledger_account_id": 10},
            "welcome_email": {"to": "a@x.example", "subject": "Oi", "sender_account_id": 1,
                "body_html": "<p>Oi</p>", "template": {"name": "T"}}}),
    );
    let mut db = erp.db().await;
    let before = db.counts().await;
    // The audit row is written last.
    db.run("CREATE TRIGGER broken BEFORE INSERT ON audit_entries BEGIN SELECT RAISE(ABORT, 'disk on fire'); END").await;
    let failed = erp
        .submit("k", &lead_body)
        .await
        .problem(500, "about:blank");
    assert!(
        !failed.to_string().contains("fire"),
        "the database's words are the log's alone"
    );
    assert_eq!(db.counts().await, before);
    assert_eq!(erp.get("/leads/3001").await.json()["stage"], "effectuation");
    db.run("DROP TRIGGER broken").await;
    let contract = erp.create("k", &lead_body).await;
    let (year, number) = contract["number"]
        .as_str()
        .unwrap()
        .split_once('-')
        .unwrap();
    let sql = format!("SELECT COUNT(*) FROM contracts WHERE number LIKE '{year}-%'");
    let count = db.number(&sql).await;
    assert_eq!(
        number,
        format!("{count:06}"),
        "the failure used no number up"
    );
}

#[tokio::test]
async fn a_second_contract_of_the_plan_is_only_warned_of() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    let first = erp.create("k1", &body).await;
    let preview = erp.preview(&body).await;
    assert_eq!(broken(&preview), ["plan_id:possible_duplicate"]);
    let params = &preview["violations"][0]["params"];
    assert_eq!(
        (&params["contract_id"], &params["number"]),
        (&first["id"], &first["number"])
    );
    assert_eq!(preview["violations"][0]["severity"], "warning");
    erp.create("k2", &body).await;
    // Ten minutes later it is no mistake any more.
    let mut db = erp.db().await;
    db.run("UPDATE contracts SET created_at = '2020-01-01T00:00:00.000Z' WHERE client_id = 1001")
        .await;
    assert_eq!(
        erp.preview(&body).await["violations"],
        Value::Array(Vec::new())
    );
}

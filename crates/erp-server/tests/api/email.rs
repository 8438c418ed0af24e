//! The test mail, and the welcome e-mail of a contract.

use serde_json::{Value, json};

use crate::support::{Erp, broken, with};

#[tokio::test]
async fn a_test_mail_waits_in_the_outbox() {
    let erp = Erp::demo().await;
    let mail = json!({"subject": "Oi {{client_name}}", "body_html": "<p>Oi</p>",
        "sender_account_id": 1, "client_id": 1001, "plan_id": 1});
    assert_eq!(erp.post("/email-test", &mail).await.status.as_u16(), 202);
    let sql = "SELECT kind || ' ' || recipients || ' ' || state FROM outbox_emails";
    assert_eq!(
        erp.db().await.texts(sql).await,
        ["test renata.prado@provedor.example waiting"]
    );
    let bad = json!({"body_html": "<p onclick='x()'> </p>", "client_id": 999});
    let refused = erp
        .post("/email-test", &bad)
        .await
        .problem(422, "/problems/violations");
    let expected = [
        "client_id:unknown_reference",
        "welcome_email.subject:email_subject_required",
        "welcome_email.sender_account_id:email_sender_required",
        "welcome_email.body_html:email_body_required",
        "welcome_email.body_html:email_body_unsafe",
    ];
    assert_eq!(broken(&refused), expected);
}

async fn welcoming(erp: &Erp, template: Value) -> Value {
    let email = json!({"to": "a@x.example; b@x.example", "subject": "Olá", "sender_account_id": 1,
        "body_html": "<p>Olá <a href=\"https://provedor.example\">nós</a></p>", "template": template});
    with(&erp.body().await, json!({"welcome_email": email}))
}

#[tokio::test]
async fn the_welcome_mail_is_part_of_the_contract() {
    let erp = Erp::demo().await;
    let contract = erp.create("k", &welcoming(&erp, Value::Null).await).await;
    assert_eq!(contract["welcome_email"]["state"], "waiting");
    assert_eq!(contract["welcome_email"]["to"], "a@x.example; b@x.example");
    assert!(contract["welcome_email"]["sent_at"].is_null());
    let mut db = erp.db().await;
    let stored = db
        .text("SELECT body_html FROM outbox_emails WHERE kind = 'welcome'")
        .await;
    // Sanitised: the link got a `rel`, which counts as no removal.
    assert!(stored.contains("rel=\"noopener noreferrer\""), "{stored}");
    assert_eq!(contract["terms"]["welcome_email"]["body_html"], stored);
}

#[tokio::test]
async fn a_kept_body_takes_the_place_that_it_names() {
    let erp = Erp::demo().await;
    let places = [(false, false), (true, false), (false, true), (true, true)];
    for (round, (exclusive, default)) in places.into_iter().enumerate() {
        let name = format!("Modelo {round}");
        let template = json!({"name": name, "exclusive_to_plan": exclusive, "default_for_new_contracts": default});
        erp.create(&name, &welcoming(&erp, template).await).await;
        let list = erp.get("/email-templates?plan_id=6").await.expect(200);
        let rows = list["items"].as_array().unwrap();
        let kept = rows.iter().find(|row| row["name"] == *name).unwrap();
        assert_eq!(
            kept["plan_id"],
            if exclusive { json!(6) } else { Value::Null },
            "{round}"
        );
        assert_eq!(kept["is_default"], default, "{round}");
        assert_eq!(
            rows[0]["name"] == *name,
            exclusive || default && rows[0]["plan_id"].is_null()
        );
    }
    let mut db = erp.db().await;
    assert_eq!(db.number("SELECT COUNT(*) FROM email_templates").await, 9);
    assert_eq!(
        db.number("SELECT COUNT(*) FROM email_templates WHERE plan_id = 6")
            .await,
        1
    );
    assert_eq!(
        db.number("SELECT COUNT(*) FROM email_templates WHERE is_default = 1")
            .await,
        1
    );
}

#[tokio::test]
async fn an_unsafe_body_creates_nothing() {
    let erp = Erp::demo().await;
    let unsafe_bodies = [
        "<p>a</p><img src=\"https://estranho.example/p.gif\">",
        "<p>a</p><script>x</script>",
        "<p onmouseover=\"x()\">a</p>",
        "<p>a</p><a href=\"javascript:x()\">b</a>",
    ];
    for unsafe_body in unsafe_bodies {
        let changes = json!({"welcome_email": {"body_html": unsafe_body}});
        let body = with(&welcoming(&erp, Value::Null).await, changes);
        let refused = erp
            .submit("k", &body)
            .await
            .problem(422, "/problems/violations");
        assert_eq!(
            broken(&refused),
            ["welcome_email.body_html:email_body_unsafe"]
        );
        let previewed = erp.preview(&body).await;
        assert_eq!(
            broken(&previewed),
            ["welcome_email.body_html:email_body_unsafe"]
        );
    }
    let hosted = "<p>a</p><img src=\"https://img.provedor.example/logo.png\">";
    let body = with(
        &welcoming(&erp, Value::Null).await,
        json!({"welcome_email": {"body_html": hosted}}),
    );
    erp.create("k", &body).await;
}

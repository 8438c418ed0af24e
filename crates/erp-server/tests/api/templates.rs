//! Templates of the welcome e-mail.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Erp, broken, with};

fn names(list: &Value) -> Vec<&str> {
    list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn templates_come_in_the_order_of_use() {
    let erp = Erp::demo().await;
    let of_plan = erp.get("/email-templates?plan_id=1").await.expect(200);
    assert_eq!(
        names(&of_plan)[..2],
        ["Boas-vindas Fibra 500 Mega", "Boas-vindas"]
    );
    let of_other = erp.get("/email-templates?plan_id=2").await.expect(200);
    assert_eq!(names(&of_other)[0], "Boas-vindas");
    let rest = &names(&of_other)[1..];
    assert!(rest.is_sorted());
    assert_eq!(rest.len(), 4);
}

#[tokio::test]
async fn a_template_is_added_changed_and_taken_away() {
    let erp = Erp::demo().await;
    let input = json!({"name": "Nova", "subject": "Oi", "body_html": "<p>Oi</p>", "plan_id": 1, "is_default": true});
    let added = erp.post("/email-templates", &input).await.expect(201);
    let path = format!("/email-templates/{}", added["id"]);
    assert_eq!(erp.get(&path).await.expect(200), added);
    // It stands in both places now; those before it stay in the list.
    let list = erp.get("/email-templates?plan_id=1").await.expect(200);
    assert_eq!(list["items"][0], added);
    assert_eq!(list["items"].as_array().unwrap().len(), 6);
    let others = list["items"].as_array().unwrap()[1..].iter();
    assert!(
        others
            .clone()
            .all(|row| row["plan_id"].is_null() && row["is_default"] == false)
    );
    let changed = erp
        .send_json(Method::PATCH, &path, &json!({"name": "Outra"}))
        .await
        .expect(200);
    assert_eq!(changed, with(&added, json!({"name": "Outra"})));
    let gone = erp.send(erp.request(Method::DELETE, &path)).await;
    assert_eq!(gone.status.as_u16(), 204);
    erp.get(&path).await.problem(404, "about:blank");
    erp.send(erp.request(Method::DELETE, &path))
        .await
        .problem(404, "about:blank");
}

#[tokio::test]
async fn a_template_that_cannot_be_kept_is_refused() {
    let erp = Erp::demo().await;
    let input = json!({"subject": "a\nb", "body_html": "<script>x</script>", "plan_id": 999});
    let refused = erp
        .post("/email-templates", &input)
        .await
        .problem(422, "/problems/violations");
    let expected = [
        "name:required",
        "subject:email_subject_invalid",
        "body_html:email_body_unsafe",
        "plan_id:unknown_reference",
    ];
    assert_eq!(broken(&refused), expected);
}

#[tokio::test]
async fn a_template_has_a_subject_that_a_contract_may_have() {
    let erp = Erp::demo().await;
    let of = |subject: &str| json!({"name": "Nova", "subject": subject});
    let fine = of("Ol\u{e1} {{client_name}}");
    erp.post("/email-templates", &fine).await.expect(201);
    for subject in [
        "Ol\u{e1}\tana",
        "Ol\u{e1}\u{202e}ana",
        "Ol\u{e1}\u{2028}ana",
        "Ol\u{e1}\u{2029}ana",
        "Ol\u{e1}\u{2066}ana",
    ] {
        let refused = erp.post("/email-templates", &of(subject)).await;
        let refused = refused.problem(422, "/problems/violations");
        assert_eq!(broken(&refused), ["subject:email_subject_invalid"]);
    }
}

#[tokio::test]
async fn null_takes_the_plan_away_and_absence_leaves_it() {
    let erp = Erp::demo().await;
    let input = json!({"name": "Nova", "subject": "Oi", "body_html": "<p>Oi</p>", "plan_id": 1});
    let added = erp.post("/email-templates", &input).await.expect(201);
    let path = format!("/email-templates/{}", added["id"]);
    for (change, plan_id) in [
        (json!({"subject": "Oi!"}), json!(1)),
        (json!({"plan_id": null}), Value::Null),
        (json!({"subject": "Oi"}), Value::Null),
        (json!({"plan_id": 2}), json!(2)),
    ] {
        let changed = erp.send_json(Method::PATCH, &path, &change).await;
        assert_eq!(changed.expect(200)["plan_id"], plan_id, "{change}");
        assert_eq!(
            erp.get(&path).await.expect(200)["plan_id"],
            plan_id,
            "{change}"
        );
    }
    let unplanned = json!({"name": "Outra", "plan_id": null});
    let added = erp.post("/email-templates", &unplanned).await.expect(201);
    assert_eq!(added["plan_id"], Value::Null);
}

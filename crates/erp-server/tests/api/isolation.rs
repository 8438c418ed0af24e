//! Another provider's rows are as good as unknown.

use serde_json::json;

use crate::support::{Erp, broken, with};

/// A second provider, with one row of everything under ids that the first one lacks.
const OTHER: &str = "
    INSERT INTO tenants (id, name, utc_offset_minutes, settings, defaults) VALUES (2, 'Outro', -180, '{}', '{}');
    INSERT INTO plan_kinds VALUES (90001, 2, 'x', 0, 1);
    INSERT INTO ledger_accounts VALUES (90001, 2, '9', 'x', NULL, 1, 1);
    INSERT INTO plans VALUES (90001, 2, 'X', 90001, 'x', 9990, 12, 1, NULL, NULL, NULL, NULL, NULL, 1);
    INSERT INTO due_date_rules VALUES (90001, 2, 'x', 10, 5, 'keep', 0, 1);
    INSERT INTO sla_policies VALUES (90001, 2, 'x', 1, 1, 1);
    INSERT INTO suspension_policies VALUES (90001, 2, 'x', 1);
    INSERT INTO payment_methods VALUES (90001, 2, 'x', 1);
    INSERT INTO payment_profiles VALUES (90001, 2, 'x', 90001, 0, 1);
    INSERT INTO discount_schemes VALUES (90001, 2, 'x', NULL, NULL, NULL, NULL, NULL, NULL, 1);
    INSERT INTO email_accounts VALUES (90001, 2, 'x', 'x@x.example', 1);
    INSERT INTO sales_reps VALUES (90001, 2, 'x', 1);
    INSERT INTO email_templates VALUES (90001, 2, 'x', 'x', 'x', NULL, 1);
    INSERT INTO clients VALUES (90001, 2, 'X', 'Estranho', 'estranho', '1', 'natural', NULL, NULL, '', '', '{}');
    INSERT INTO addresses VALUES (90001, 2, 90001, 'x', 'x');
    INSERT INTO billing_groups VALUES (90001, 2, 90001, 'x', 'x', 1);
    INSERT INTO contracts VALUES (90001, 2, '1', 'active', '2026-01-01T00:00:00.000Z', 90001, 90001, NULL,
        'theirs', 'x', '{}', '{}', '{}', '{}');
    INSERT INTO leads VALUES (90001, 2, 90001, 'effectuation', NULL, NULL, NULL, NULL, NULL);
    INSERT INTO attendances VALUES (90001, 2, 90001, 'x', 'x', '2026-01-01T00:00:00.000Z', NULL);
";

#[tokio::test]
async fn ids_of_another_provider_answer_as_unknown() {
    let erp = Erp::demo().await;
    erp.db().await.run(OTHER).await;
    let paths = [
        "/clients/90001",
        "/clients/90001/contracts",
        "/clients/90001/billing-groups",
        "/contracts/90001",
        "/contracts/by-key/theirs",
        "/leads/90001",
        "/attendances/90001",
        "/email-templates/90001",
    ];
    for path in paths {
        erp.get(path).await.problem(404, "about:blank");
    }
    for path in ["/billing-groups/90001", "/email-templates/90001"] {
        let patch = erp
            .send_json(reqwest::Method::PATCH, path, &json!({"name": "meu"}))
            .await;
        patch.problem(404, "about:blank");
    }
    let delete = erp.request(reqwest::Method::DELETE, "/email-templates/90001");
    erp.send(delete).await.problem(404, "about:blank");
    let found = erp.get("/clients?query=estranho").await.expect(200);
    assert!(found["items"].as_array().unwrap().is_empty());
    for path in ["/leads", "/email-templates", "/catalog"] {
        assert!(
            !erp.get(path).await.json().to_string().contains("90001"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_contract_cannot_name_them() {
    let erp = Erp::demo().await;
    erp.db().await.run(OTHER).await;
    let body = erp.body().await;
    let theirs = json!({
        "origin": {"kind": "crm_lead", "lead_id": 90001},
        "plan_id": 90001, "due_date_rule_id": 90001, "sla_policy_id": 90001,
        "suspension_policy_id": 90001, "payment_method_id": 90001, "payment_profile_id": 90001,
        "invoicing_method": "grouped", "billing_group_id": 90001, "discount_scheme_id": 90001,
        "installation_address_id": 90001, "sales_rep_id": 90001, "ledger_account_id": 90001,
        "setup_fee": {"amount": "1.00", "ledger_account_id": 90001},
        "welcome_email": {"to": "a@x.example", "subject": "x", "sender_account_id": 90001, "body_html": "x"}
    });
    let refused = erp
        .submit("k", &with(&body, theirs))
        .await
        .problem(422, "/problems/violations");
    let fields: Vec<String> = broken(&refused)
        .into_iter()
        .filter_map(|entry| entry.strip_suffix(":unknown_reference").map(str::to_owned))
        .collect();
    assert_eq!(fields.len(), 14, "{fields:?}");
    let client = erp
        .submit("k", &with(&body, json!({"client_id": 90001})))
        .await;
    assert_eq!(
        broken(&client.problem(422, "/problems/violations")),
        ["client_id:unknown_reference"]
    );
    // Another customer's group, address and attendance are no better.
    let others = json!({"origin": {"kind": "attendance", "attendance_id": 4002},
        "invoicing_method": "grouped", "billing_group_id": 1002, "installation_address_id": 10020});
    let refused = erp
        .submit("k", &with(&body, others))
        .await
        .problem(422, "/problems/violations");
    assert_eq!(
        broken(&refused),
        [
            "origin.attendance_id:unknown_reference",
            "installation_address_id:unknown_reference",
            "billing_group_id:unknown_reference"
        ]
    );
    let lead = with(
        &body,
        json!({"origin": {"kind": "crm_lead", "lead_id": 3002}}),
    );
    let refused = erp
        .submit("k", &lead)
        .await
        .problem(422, "/problems/violations");
    assert_eq!(broken(&refused), ["origin.lead_id:lead_not_ready"]);
    // A key of theirs is none of ours.
    erp.create("theirs", &body).await;
}

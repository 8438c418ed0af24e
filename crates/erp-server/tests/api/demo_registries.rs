//! The section "The reference ERP's data", sentence by sentence: the registries.

use std::collections::BTreeSet;

use contract::catalog::{Discount, Plan};
use contract::{Catalog, Registry, Settings};
use serde_json::{Value, json};

use crate::support::{Erp, Folder};

async fn catalog(erp: &Erp) -> Catalog {
    serde_json::from_slice(&erp.get("/catalog").await.body).unwrap()
}

/// Whether some rows are active and some are not.
fn is_mixed<R: Registry>(rows: &[R]) -> bool {
    rows.iter().any(R::is_active) && !rows.iter().all(R::is_active)
}

#[tokio::test]
async fn the_settings_are_those_of_the_example() {
    let settings = catalog(&Erp::demo().await).await.settings;
    let example: Settings = serde_json::from_value(json!({
        "installment_remainder": "first", "setup_fee_first_due": "due_date_rule", "max_installments": 24,
        "proration": "calendar",
        "renewal": {"enabled": true, "queue_at_open_invoices": 3, "renew_at_open_invoices": 2},
        "holidays": ["2026-06-24"], "email_image_hosts": ["img.provedor.example"],
        "registry_links": settings.registry_links
    }))
    .unwrap();
    assert_eq!(settings, example);
    assert!(settings.registry_links["due_date_rules"].starts_with("https://erp.provedor.example/"));
}

#[tokio::test]
async fn plans_are_many_and_of_every_cycle() {
    let catalog = catalog(&Erp::demo().await).await;
    assert!(catalog.plan_kinds.len() >= 3);
    assert_eq!(
        catalog
            .plan_kinds
            .iter()
            .filter(|kind| kind.telephony)
            .count(),
        1
    );
    assert!(catalog.plans.len() >= 40);
    let cycles: BTreeSet<u32> = catalog
        .plans
        .iter()
        .map(|plan| plan.billing_cycle_months)
        .collect();
    assert!(cycles.is_superset(&BTreeSet::from([1, 3, 6, 12])));
    for kind in catalog.plan_kinds.iter().filter(|kind| kind.active) {
        let is_monthly =
            |plan: &Plan| plan.kind_id == kind.id && plan.active && plan.billing_cycle_months == 1;
        assert!(catalog.plans.iter().any(is_monthly), "{}", kind.name);
    }
    for plan in &catalog.plans {
        assert_eq!(
            plan.term_months % plan.billing_cycle_months,
            0,
            "{}",
            plan.code
        );
        let kind = contract::find(&catalog.plan_kinds, plan.kind_id).unwrap();
        assert!(kind.active || !plan.active, "{}", plan.code);
    }
}

#[tokio::test]
async fn the_ids_of_the_examples_are_there() {
    let erp = Erp::demo().await;
    let catalog = erp.get("/catalog").await.json();
    let row = |registry: &str, id: i64| {
        let rows = catalog[registry].as_array().unwrap();
        rows.iter().find(|row| row["id"] == id).unwrap().clone()
    };
    let plan = json!({"id": 1, "code": "FIB500", "kind_id": 1, "name": "Fibra 500 Mega", "price": "99.90",
        "term_months": 12, "billing_cycle_months": 1, "price_index_id": 1, "sla_policy_id": null,
        "ledger_account_id": 5, "loyalty": {"months": 12, "benefit": "300.00"}, "active": true});
    assert_eq!(row("plans", 1), plan);
    let rule = json!({"id": 1, "name": "Dia 10", "day": 10, "min_days": 5, "business_day": "keep",
        "telephony": false, "active": true});
    assert_eq!(row("due_date_rules", 1), rule);
    assert_eq!(row("plan_kinds", 1)["name"], "Internet");
    let sla = row("sla_policies", 1);
    assert_eq!(
        (&sla["activation_hours"], &sla["support_hours"]),
        (&json!(72), &json!(24))
    );
    assert_eq!(row("payment_methods", 1)["name"], "Boleto");
    assert_eq!(row("payment_profiles", 1)["payment_method_id"], 1);
    let scheme = row("discount_schemes", 1);
    assert_eq!(
        scheme["direct"],
        json!({"kind": "percent", "value": "10.00"})
    );
    assert_eq!(
        (&scheme["prompt_payment"], &scheme["months"]),
        (&Value::Null, &json!(6))
    );
    let ledger = row("ledger_accounts", 5);
    assert_eq!(
        (&ledger["code"], &ledger["parent_id"]),
        (&json!("1.01.002"), &json!(4))
    );
    assert_eq!(row("ledger_accounts", 10)["accepts_entries"], true);
    let terminal = row("phone_terminals", 1);
    assert_eq!(
        (&terminal["number"], &terminal["available"]),
        (&json!("1133330001"), &json!(true))
    );
    assert_eq!(row("price_indices", 1)["rate_12m"], "4.62");
    let defaults = json!({"due_date_rule_id": 1, "sla_policy_id": 1, "suspension_policy_id": 1,
        "payment_method_id": 1, "payment_profile_id": 1, "invoicing_method": "per_receivable",
        "discount_scheme_id": null, "email_account_id": 1});
    assert_eq!(catalog["defaults"], defaults);
    erp.get("/clients/1001").await.expect(200);
}

#[tokio::test]
async fn due_dates_come_for_each_day_in_each_way() {
    let catalog = catalog(&Erp::demo().await).await;
    for day in [1, 5, 10, 15, 20, 29, 30, 31] {
        let ways: BTreeSet<String> = catalog
            .due_date_rules
            .iter()
            .filter(|rule| rule.day == day && rule.active && !rule.telephony)
            .map(|rule| format!("{:?}", rule.business_day))
            .collect();
        assert_eq!(ways.len(), 3, "day {day}");
    }
    assert!(catalog.has_telephony_due_date_rule() && catalog.has_telephony_payment_profile());
}

#[tokio::test]
async fn the_chart_of_accounts_has_three_levels() {
    let catalog = catalog(&Erp::demo().await).await;
    assert!(catalog.ledger_accounts.len() >= 60);
    let mut levels = BTreeSet::new();
    for account in &catalog.ledger_accounts {
        let mut level = 1;
        let mut above = account.parent_id;
        while let Some(id) = above {
            level += 1;
            above = contract::find(&catalog.ledger_accounts, id)
                .unwrap()
                .parent_id;
        }
        levels.insert(level);
        assert_eq!(account.accepts_entries, level == 3, "{}", account.code);
    }
    assert_eq!(levels, BTreeSet::from([1, 2, 3]));
}

#[tokio::test]
async fn discounts_are_of_every_shape() {
    let catalog = catalog(&Erp::demo().await).await;
    let kind = |discount: &Option<Discount>| match discount {
        None => "-",
        Some(Discount::Percent(_)) => "percent",
        Some(Discount::Fixed(_)) => "fixed",
    };
    let schemes = &catalog.discount_schemes;
    let shapes: BTreeSet<(&str, &str)> = schemes
        .iter()
        .map(|scheme| (kind(&scheme.direct), kind(&scheme.prompt_payment)))
        .collect();
    for shape in [
        ("percent", "-"),
        ("fixed", "-"),
        ("-", "percent"),
        ("-", "fixed"),
        ("percent", "percent"),
        ("fixed", "fixed"),
    ] {
        assert!(shapes.contains(&shape), "{shape:?}");
    }
    assert!(schemes.iter().any(|scheme| scheme.months.is_none()));
    assert!(schemes.iter().any(|scheme| scheme.months.is_some()));
    assert!(
        schemes
            .iter()
            .any(|scheme| scheme.valid_until.is_some_and(|day| day < catalog.today))
    );
    assert!(
        schemes
            .iter()
            .any(|scheme| scheme.valid_until.is_some_and(|day| day > catalog.today))
    );
}

#[tokio::test]
async fn payment_can_always_be_arranged() {
    let catalog = catalog(&Erp::demo().await).await;
    let methods: Vec<_> = catalog
        .payment_methods
        .iter()
        .filter(|method| method.active)
        .collect();
    assert!(methods.len() >= 2);
    for method in methods {
        let mut profiles = catalog.payment_profiles.iter();
        let fits =
            profiles.any(|row| row.payment_method_id == method.id && row.active && !row.telephony);
        assert!(fits, "{}", method.name);
    }
    for profile in catalog
        .payment_profiles
        .iter()
        .filter(|profile| profile.active)
    {
        let method = contract::find(&catalog.payment_methods, profile.payment_method_id).unwrap();
        assert!(method.active, "{}", profile.name);
    }
    assert!(catalog.phone_terminals.iter().any(Registry::is_active));
}

#[tokio::test]
async fn a_few_rows_of_each_registry_are_inactive() {
    let c = catalog(&Erp::demo().await).await;
    let mixed = [
        ("plan_kinds", is_mixed(&c.plan_kinds)),
        ("plans", is_mixed(&c.plans)),
        ("due_date_rules", is_mixed(&c.due_date_rules)),
        ("sla_policies", is_mixed(&c.sla_policies)),
        ("suspension_policies", is_mixed(&c.suspension_policies)),
        (
            "inactivity_credit_rules",
            is_mixed(&c.inactivity_credit_rules),
        ),
        ("payment_methods", is_mixed(&c.payment_methods)),
        ("payment_profiles", is_mixed(&c.payment_profiles)),
        ("discount_schemes", is_mixed(&c.discount_schemes)),
        ("ledger_accounts", is_mixed(&c.ledger_accounts)),
        ("fiscal_compositions", is_mixed(&c.fiscal_compositions)),
        ("sales_reps", is_mixed(&c.sales_reps)),
        ("phone_terminals", is_mixed(&c.phone_terminals)),
        ("email_accounts", is_mixed(&c.email_accounts)),
        ("price_indices", is_mixed(&c.price_indices)),
    ];
    for (registry, is_mixed) in mixed {
        assert!(is_mixed, "{registry}");
    }
}

#[tokio::test]
async fn a_catalogue_of_any_size_keeps_the_promises() {
    let erp = Erp::start(Folder::new(), |config| config.demo_plans = Some(1_000)).await;
    let catalog = catalog(&erp).await;
    assert_eq!(catalog.plans.len(), 1_000);
    for plan in &catalog.plans {
        assert_eq!(plan.term_months % plan.billing_cycle_months, 0);
        let kind = contract::find(&catalog.plan_kinds, plan.kind_id).unwrap();
        assert!(kind.active || !plan.active);
    }
}

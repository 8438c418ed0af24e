//! Writes registries as a whole, as the demo's data needs it.

use contract::Catalog;
use contract::catalog::{Discount, DiscountScheme, Plan};

use super::bulk::{Value, insert};
use super::{Connection, Stored, row};
use crate::tenant::TenantId;

macro_rules! named {
    ($rows:expr, $tenant:expr) => {
        $rows
            .iter()
            .map(|row| {
                [
                    row.id.0.into(),
                    $tenant.0.into(),
                    row.name.as_str().into(),
                    row.active.into(),
                ]
            })
            .collect()
    };
}

/// Adds every row of a catalogue.
pub async fn insert_registries(
    connection: &mut Connection,
    tenant: TenantId,
    catalog: &Catalog,
) -> Stored<()> {
    let named = ["id", "tenant_id", "name", "active"];
    let c = connection;
    insert(
        c,
        "suspension_policies",
        named,
        named!(catalog.suspension_policies, tenant),
    )
    .await?;
    insert(
        c,
        "inactivity_credit_rules",
        named,
        named!(catalog.inactivity_credit_rules, tenant),
    )
    .await?;
    insert(
        c,
        "payment_methods",
        named,
        named!(catalog.payment_methods, tenant),
    )
    .await?;
    insert(
        c,
        "fiscal_compositions",
        named,
        named!(catalog.fiscal_compositions, tenant),
    )
    .await?;
    insert(c, "sales_reps", named, named!(catalog.sales_reps, tenant)).await?;
    insert_services(c, tenant, catalog).await?;
    insert_billing(c, tenant, catalog).await
}

async fn insert_services(c: &mut Connection, tenant: TenantId, catalog: &Catalog) -> Stored<()> {
    let columns = ["id", "tenant_id", "name", "telephony", "active"];
    let rows = catalog.plan_kinds.iter().map(|row| {
        [
            row.id.0.into(),
            tenant.0.into(),
            row.name.as_str().into(),
            row.telephony.into(),
            row.active.into(),
        ]
    });
    insert(c, "plan_kinds", columns, rows.collect()).await?;
    let columns = ["id", "tenant_id", "name", "rate_12m", "active"];
    let rows = catalog.price_indices.iter().map(|row| {
        let rate = row.rate_12m.to_string();
        [
            row.id.0.into(),
            tenant.0.into(),
            row.name.as_str().into(),
            rate.into(),
            row.active.into(),
        ]
    });
    insert(c, "price_indices", columns, rows.collect()).await?;
    let columns = [
        "id",
        "tenant_id",
        "name",
        "activation_hours",
        "support_hours",
        "active",
    ];
    let rows = catalog.sla_policies.iter().map(|row| {
        let hours: [Value; 2] = [row.activation_hours.into(), row.support_hours.into()];
        let [activation, support] = hours;
        [
            row.id.0.into(),
            tenant.0.into(),
            row.name.as_str().into(),
            activation,
            support,
            row.active.into(),
        ]
    });
    insert(c, "sla_policies", columns, rows.collect()).await?;
    let columns = [
        "id",
        "tenant_id",
        "code",
        "name",
        "parent_id",
        "accepts_entries",
        "active",
    ];
    let rows = catalog.ledger_accounts.iter().map(|row| {
        let parent = row.parent_id.map(i64::from);
        let (code, name) = (row.code.as_str().into(), row.name.as_str().into());
        [
            row.id.0.into(),
            tenant.0.into(),
            code,
            name,
            parent.into(),
            row.accepts_entries.into(),
            row.active.into(),
        ]
    });
    insert(c, "ledger_accounts", columns, rows.collect()).await?;
    insert_plans(c, tenant, &catalog.plans).await?;
    let columns = ["id", "tenant_id", "number", "available", "active"];
    let rows = catalog.phone_terminals.iter().map(|row| {
        [
            row.id.0.into(),
            tenant.0.into(),
            row.number.as_str().into(),
            row.available.into(),
            row.active.into(),
        ]
    });
    insert(c, "phone_terminals", columns, rows.collect()).await?;
    let columns = ["id", "tenant_id", "name", "address", "active"];
    let rows = catalog.email_accounts.iter().map(|row| {
        let (name, address) = (row.name.as_str().into(), row.address.as_str().into());
        [
            row.id.0.into(),
            tenant.0.into(),
            name,
            address,
            row.active.into(),
        ]
    });
    insert(c, "email_accounts", columns, rows.collect()).await
}

async fn insert_billing(c: &mut Connection, tenant: TenantId, catalog: &Catalog) -> Stored<()> {
    let columns = [
        "id",
        "tenant_id",
        "name",
        "day",
        "min_days",
        "business_day",
        "telephony",
        "active",
    ];
    let mut rows = Vec::new();
    for rule in &catalog.due_date_rules {
        let name = rule.name.as_str().into();
        let business_day = row::to_word(rule.business_day)?.into();
        let (day, min_days) = (rule.day.into(), rule.min_days.into());
        let flags: [Value; 2] = [rule.telephony.into(), rule.active.into()];
        let [telephony, active] = flags;
        rows.push([
            rule.id.0.into(),
            tenant.0.into(),
            name,
            day,
            min_days,
            business_day,
            telephony,
            active,
        ]);
    }
    insert(c, "due_date_rules", columns, rows).await?;
    let columns = [
        "id",
        "tenant_id",
        "name",
        "payment_method_id",
        "telephony",
        "active",
    ];
    let rows = catalog.payment_profiles.iter().map(|row| {
        let (name, method) = (row.name.as_str().into(), row.payment_method_id.0.into());
        [
            row.id.0.into(),
            tenant.0.into(),
            name,
            method,
            row.telephony.into(),
            row.active.into(),
        ]
    });
    insert(c, "payment_profiles", columns, rows.collect()).await?;
    let columns = [
        "id",
        "tenant_id",
        "name",
        "direct_kind",
        "direct_value",
        "prompt_payment_kind",
        "prompt_payment_value",
        "months",
        "valid_until",
        "active",
    ];
    let rows = catalog
        .discount_schemes
        .iter()
        .map(|row| discount_scheme(tenant, row));
    insert(c, "discount_schemes", columns, rows.collect()).await
}

fn discount_scheme(tenant: TenantId, row: &DiscountScheme) -> [Value; 10] {
    let [direct_kind, direct_value] = discount(row.direct);
    let [prompt_kind, prompt_value] = discount(row.prompt_payment);
    let (months, valid_until) = (
        row.months.map(i64::from),
        row.valid_until.map(|day| day.to_string()),
    );
    [
        row.id.0.into(),
        tenant.0.into(),
        row.name.as_str().into(),
        direct_kind,
        direct_value,
        prompt_kind,
        prompt_value,
        months.into(),
        valid_until.into(),
        row.active.into(),
    ]
}

fn discount(discount: Option<Discount>) -> [Value; 2] {
    let (kind, value) = match discount {
        None => (None, None),
        Some(Discount::Percent(value)) => (Some("percent".to_owned()), Some(value.to_string())),
        Some(Discount::Fixed(value)) => (Some("fixed".to_owned()), Some(value.to_string())),
    };
    [kind.into(), value.into()]
}

/// Adds plans, tens of thousands if need be.
pub async fn insert_plans(
    connection: &mut Connection,
    tenant: TenantId,
    plans: &[Plan],
) -> Stored<()> {
    let columns = [
        "id",
        "tenant_id",
        "code",
        "kind_id",
        "name",
        "price_cents",
        "term_months",
        "billing_cycle_months",
        "price_index_id",
        "sla_policy_id",
        "ledger_account_id",
        "loyalty_months",
        "loyalty_benefit_cents",
        "active",
    ];
    let rows = plans.iter().map(|row| {
        [
            row.id.0.into(),
            tenant.0.into(),
            row.code.as_str().into(),
            row.kind_id.0.into(),
            row.name.as_str().into(),
            row.price.cents().into(),
            row.term_months.into(),
            row.billing_cycle_months.into(),
            row.price_index_id.map(i64::from).into(),
            row.sla_policy_id.map(i64::from).into(),
            row.ledger_account_id.map(i64::from).into(),
            row.loyalty.map(|loyalty| i64::from(loyalty.months)).into(),
            row.loyalty.map(|loyalty| loyalty.benefit.cents()).into(),
            row.active.into(),
        ]
    });
    insert(connection, "plans", columns, rows.collect()).await
}

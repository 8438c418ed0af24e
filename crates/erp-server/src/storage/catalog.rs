//! The registries, read as the catalogue that the wizard and the rules work with.

use contract::Catalog;
use contract::catalog::{
    Discount, DiscountScheme, DueDateRule, EmailAccount, FiscalComposition, InactivityCreditRule,
    LedgerAccount, Loyalty, PaymentMethod, PaymentProfile, PhoneTerminal, Plan, PlanKind,
    PriceIndex, SalesRep, SlaPolicy, SuspensionPolicy,
};
use sqlx::any::AnyRow;

use super::{Connection, Stored, row, tenants};
use crate::tenant::TenantId;

/// Which state of the catalogue is the current one.
pub async fn version(connection: &mut Connection, tenant: TenantId) -> Stored<i64> {
    let version = sqlx::query_scalar("SELECT version FROM catalog_versions WHERE tenant_id = $1")
        .bind(tenant.0)
        .fetch_one(connection)
        .await?;
    Ok(version)
}

/// The whole catalogue. Read it in a transaction or next to [`version`].
pub async fn load(connection: &mut Connection, tenant: TenantId) -> Stored<Catalog> {
    let general = tenants::general(connection, tenant).await?;
    let mut read = Registries { connection, tenant };
    Ok(Catalog {
        today: general.today,
        settings: general.settings,
        plan_kinds: read.rows("plan_kinds", "id", plan_kind).await?,
        plans: read.rows("plans", "id", plan).await?,
        due_date_rules: read
            .rows("due_date_rules", "day, id", due_date_rule)
            .await?,
        sla_policies: read.rows("sla_policies", "id", sla_policy).await?,
        suspension_policies: read
            .rows("suspension_policies", "id", suspension_policy)
            .await?,
        inactivity_credit_rules: read
            .rows("inactivity_credit_rules", "id", inactivity_credit_rule)
            .await?,
        payment_methods: read.rows("payment_methods", "id", payment_method).await?,
        payment_profiles: read.rows("payment_profiles", "id", payment_profile).await?,
        discount_schemes: read.rows("discount_schemes", "id", discount_scheme).await?,
        ledger_accounts: read.rows("ledger_accounts", "code", ledger_account).await?,
        fiscal_compositions: read
            .rows("fiscal_compositions", "id", fiscal_composition)
            .await?,
        sales_reps: read.rows("sales_reps", "name, id", sales_rep).await?,
        phone_terminals: read
            .rows("phone_terminals", "number", phone_terminal)
            .await?,
        email_accounts: read.rows("email_accounts", "id", email_account).await?,
        price_indices: read.rows("price_indices", "id", price_index).await?,
        defaults: general.defaults,
    })
}

/// Takes a telephone terminal for a contract.
pub async fn take_phone_terminal(
    connection: &mut Connection,
    tenant: TenantId,
    id: contract::PhoneTerminalId,
) -> Stored<()> {
    sqlx::query("UPDATE phone_terminals SET available = 0 WHERE tenant_id = $1 AND id = $2")
        .bind(tenant.0)
        .bind(id.0)
        .execute(connection)
        .await?;
    Ok(())
}

struct Registries<'c> {
    connection: &'c mut Connection,
    tenant: TenantId,
}

impl Registries<'_> {
    async fn rows<T>(
        &mut self,
        table: &str,
        order: &str,
        read: fn(&AnyRow) -> Stored<T>,
    ) -> Stored<Vec<T>> {
        let sql = format!("SELECT * FROM {table} WHERE tenant_id = $1 ORDER BY {order}");
        let rows = sqlx::query(&sql)
            .bind(self.tenant.0)
            .fetch_all(&mut *self.connection)
            .await?;
        rows.iter().map(read).collect()
    }
}

macro_rules! named {
    ($($read:ident: $row:ident),* $(,)?) => {$(
        fn $read(found: &AnyRow) -> Stored<$row> {
            Ok($row {
                id: row::id(found, "id")?,
                name: row::get(found, "name")?,
                active: row::flag(found, "active")?,
            })
        }
    )*};
}

named! {
    suspension_policy: SuspensionPolicy,
    inactivity_credit_rule: InactivityCreditRule,
    payment_method: PaymentMethod,
    fiscal_composition: FiscalComposition,
    sales_rep: SalesRep,
}

fn plan_kind(found: &AnyRow) -> Stored<PlanKind> {
    Ok(PlanKind {
        id: row::id(found, "id")?,
        name: row::get(found, "name")?,
        telephony: row::flag(found, "telephony")?,
        active: row::flag(found, "active")?,
    })
}

fn plan(found: &AnyRow) -> Stored<Plan> {
    let loyalty = match row::get::<Option<i64>>(found, "loyalty_months")? {
        None => None,
        Some(_) => Some(Loyalty {
            months: row::count(found, "loyalty_months")?,
            benefit: row::money(found, "loyalty_benefit_cents")?,
        }),
    };
    Ok(Plan {
        id: row::id(found, "id")?,
        code: row::get(found, "code")?,
        kind_id: row::id(found, "kind_id")?,
        name: row::get(found, "name")?,
        price: row::money(found, "price_cents")?,
        term_months: row::count(found, "term_months")?,
        billing_cycle_months: row::count(found, "billing_cycle_months")?,
        price_index_id: row::optional_id(found, "price_index_id")?,
        sla_policy_id: row::optional_id(found, "sla_policy_id")?,
        ledger_account_id: row::optional_id(found, "ledger_account_id")?,
        loyalty,
        active: row::flag(found, "active")?,
    })
}

fn due_date_rule(found: &AnyRow) -> Stored<DueDateRule> {
    Ok(DueDateRule {
        id: row::id(found, "id")?,
        name: row::get(found, "name")?,
        day: row::count(found, "day")?,
        min_days: row::count(found, "min_days")?,
        business_day: row::word(found, "business_day")?,
        telephony: row::flag(found, "telephony")?,
        active: row::flag(found, "active")?,
    })
}

fn sla_policy(found: &AnyRow) -> Stored<SlaPolicy> {
    Ok(SlaPolicy {
        id: row::id(found, "id")?,
        name: row::get(found, "name")?,
        activation_hours: row::count(found, "activation_hours")?,
        support_hours: row::count(found, "support_hours")?,
        active: row::flag(found, "active")?,
    })
}

fn payment_profile(found: &AnyRow) -> Stored<PaymentProfile> {
    Ok(PaymentProfile {
        id: row::id(found, "id")?,
        name: row::get(found, "name")?,
        payment_method_id: row::id(found, "payment_method_id")?,
        telephony: row::flag(found, "telephony")?,
        active: row::flag(found, "active")?,
    })
}

fn discount_scheme(found: &AnyRow) -> Stored<DiscountScheme> {
    let months = match row::get::<Option<i64>>(found, "months")? {
        None => None,
        Some(_) => Some(row::count(found, "months")?),
    };
    let valid_until = match row::get::<Option<String>>(found, "valid_until")? {
        None => None,
        Some(_) => Some(row::date(found, "valid_until")?),
    };
    Ok(DiscountScheme {
        id: row::id(found, "id")?,
        name: row::get(found, "name")?,
        direct: discount(found, "direct_kind", "direct_value")?,
        prompt_payment: discount(found, "prompt_payment_kind", "prompt_payment_value")?,
        months,
        valid_until,
        active: row::flag(found, "active")?,
    })
}

fn discount(found: &AnyRow, kind: &'static str, value: &'static str) -> Stored<Option<Discount>> {
    let Some(kind) = row::get::<Option<String>>(found, kind)? else {
        return Ok(None);
    };
    let value: String = row::get(found, value)?;
    let discount = serde_json::json!({"kind": kind, "value": value});
    Ok(Some(serde_json::from_value(discount)?))
}

fn ledger_account(found: &AnyRow) -> Stored<LedgerAccount> {
    Ok(LedgerAccount {
        id: row::id(found, "id")?,
        code: row::get(found, "code")?,
        name: row::get(found, "name")?,
        parent_id: row::optional_id(found, "parent_id")?,
        accepts_entries: row::flag(found, "accepts_entries")?,
        active: row::flag(found, "active")?,
    })
}

fn phone_terminal(found: &AnyRow) -> Stored<PhoneTerminal> {
    Ok(PhoneTerminal {
        id: row::id(found, "id")?,
        number: row::get(found, "number")?,
        available: row::flag(found, "available")?,
        active: row::flag(found, "active")?,
    })
}

fn email_account(found: &AnyRow) -> Stored<EmailAccount> {
    Ok(EmailAccount {
        id: row::id(found, "id")?,
        name: row::get(found, "name")?,
        address: row::get(found, "address")?,
        active: row::flag(found, "active")?,
    })
}

fn price_index(found: &AnyRow) -> Stored<PriceIndex> {
    Ok(PriceIndex {
        id: row::id(found, "id")?,
        name: row::get(found, "name")?,
        rate_12m: row::word(found, "rate_12m")?,
        active: row::flag(found, "active")?,
    })
}

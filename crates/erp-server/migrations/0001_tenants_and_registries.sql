-- Providers, their users, and the registries that contracts are made of.
-- Money is BIGINT cents, flags are BIGINT 0 or 1, dates are TEXT in ISO 8601; every row has a tenant.

CREATE TABLE tenants (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- The provider's civil time; see docs/adr/0002-storage.md for why an offset is enough.
    utc_offset_minutes BIGINT NOT NULL,
    settings TEXT NOT NULL,
    defaults TEXT NOT NULL
);

CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    permissions TEXT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE plan_kinds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    telephony BIGINT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE price_indices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    rate_12m TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE sla_policies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    activation_hours BIGINT NOT NULL,
    support_hours BIGINT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE ledger_accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    parent_id BIGINT,
    accepts_entries BIGINT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, code),
    FOREIGN KEY (tenant_id, parent_id) REFERENCES ledger_accounts (tenant_id, id)
);

CREATE TABLE plans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    code TEXT NOT NULL,
    kind_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    price_cents BIGINT NOT NULL,
    term_months BIGINT NOT NULL,
    billing_cycle_months BIGINT NOT NULL,
    price_index_id BIGINT,
    sla_policy_id BIGINT,
    ledger_account_id BIGINT,
    loyalty_months BIGINT,
    loyalty_benefit_cents BIGINT,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, code),
    CHECK (billing_cycle_months > 0 AND term_months % billing_cycle_months = 0),
    FOREIGN KEY (tenant_id, kind_id) REFERENCES plan_kinds (tenant_id, id),
    FOREIGN KEY (tenant_id, price_index_id) REFERENCES price_indices (tenant_id, id),
    FOREIGN KEY (tenant_id, sla_policy_id) REFERENCES sla_policies (tenant_id, id),
    FOREIGN KEY (tenant_id, ledger_account_id) REFERENCES ledger_accounts (tenant_id, id)
);

CREATE TABLE due_date_rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    day BIGINT NOT NULL CHECK (day BETWEEN 1 AND 31),
    min_days BIGINT NOT NULL,
    business_day TEXT NOT NULL,
    telephony BIGINT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE suspension_policies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE inactivity_credit_rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE payment_methods (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE payment_profiles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    payment_method_id BIGINT NOT NULL,
    telephony BIGINT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, payment_method_id) REFERENCES payment_methods (tenant_id, id)
);

-- `*_kind` is `percent` or `fixed`; `*_value` is the percentage, or the amount with two places.
CREATE TABLE discount_schemes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    direct_kind TEXT,
    direct_value TEXT,
    prompt_payment_kind TEXT,
    prompt_payment_value TEXT,
    months BIGINT,
    valid_until TEXT,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE fiscal_compositions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE sales_reps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE phone_terminals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    number TEXT NOT NULL,
    available BIGINT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, number)
);

CREATE TABLE email_accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id)
);

CREATE TABLE email_templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_html TEXT NOT NULL,
    plan_id BIGINT,
    is_default BIGINT NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, plan_id) REFERENCES plans (tenant_id, id)
);
-- A plan has one template of its own, and a provider one general default.
CREATE UNIQUE INDEX email_templates_plan ON email_templates (tenant_id, plan_id) WHERE plan_id IS NOT NULL;
CREATE UNIQUE INDEX email_templates_default ON email_templates (tenant_id) WHERE is_default = 1;

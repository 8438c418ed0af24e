-- Contracts and everything they create, one transaction each.

-- Numbers that people quote are counted here and nowhere else; the row is locked until the
-- transaction that counted ends, so two contracts never get the same one.
CREATE TABLE counters (
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, name)
);

CREATE TABLE contracts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    client_id BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    billing_group_id BIGINT,
    -- The key that made it, and the SHA-256 of the canonical JSON body that came with the key.
    idempotency_key TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    -- JSON, as on the wire: the body; the plan for parcels and accounts, which holds those that
    -- wait for the activation; the renewal.
    terms TEXT NOT NULL,
    setup_fee TEXT NOT NULL,
    receivables TEXT NOT NULL,
    renewal TEXT NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, number),
    UNIQUE (tenant_id, idempotency_key),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id),
    FOREIGN KEY (tenant_id, plan_id) REFERENCES plans (tenant_id, id),
    FOREIGN KEY (tenant_id, billing_group_id) REFERENCES billing_groups (tenant_id, id)
);
CREATE INDEX contracts_by_client ON contracts (tenant_id, client_id, id);
CREATE INDEX contracts_by_group ON contracts (tenant_id, billing_group_id);

CREATE TABLE receivables (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    contract_id BIGINT NOT NULL,
    -- `setup_fee` or `monthly`.
    kind TEXT NOT NULL,
    number BIGINT NOT NULL,
    description TEXT NOT NULL,
    due_date TEXT NOT NULL,
    payable_until TEXT NOT NULL,
    gross_cents BIGINT NOT NULL,
    direct_discount_cents BIGINT NOT NULL,
    amount_cents BIGINT NOT NULL,
    prompt_payment_cents BIGINT NOT NULL,
    state TEXT NOT NULL,
    billing_group_id BIGINT,
    ledger_account_id BIGINT,
    fiscal_composition_id BIGINT,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, contract_id, kind, number),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts (tenant_id, id),
    FOREIGN KEY (tenant_id, billing_group_id) REFERENCES billing_groups (tenant_id, id),
    FOREIGN KEY (tenant_id, ledger_account_id) REFERENCES ledger_accounts (tenant_id, id),
    FOREIGN KEY (tenant_id, fiscal_composition_id) REFERENCES fiscal_compositions (tenant_id, id)
);

CREATE TABLE invoices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    contract_id BIGINT NOT NULL,
    number TEXT NOT NULL,
    due_date TEXT NOT NULL,
    payable_until TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    state TEXT NOT NULL,
    paid_on TEXT,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, number),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts (tenant_id, id)
);
CREATE INDEX invoices_by_client ON invoices (tenant_id, client_id, state, payable_until);
CREATE INDEX invoices_by_contract ON invoices (tenant_id, contract_id);

CREATE TABLE invoice_receivables (
    tenant_id BIGINT NOT NULL,
    invoice_id BIGINT NOT NULL,
    receivable_id BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id, receivable_id),
    -- No account is invoiced twice.
    UNIQUE (tenant_id, receivable_id),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices (tenant_id, id),
    FOREIGN KEY (tenant_id, receivable_id) REFERENCES receivables (tenant_id, id)
);

-- E-mails that wait to be sent. They leave with the transaction that wrote them, or not at all.
CREATE TABLE outbox_emails (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    -- `welcome` or `test`.
    kind TEXT NOT NULL,
    contract_id BIGINT,
    client_id BIGINT,
    plan_id BIGINT,
    sender_account_id BIGINT NOT NULL,
    recipients TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_html TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    sent_at TEXT,
    reason TEXT,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts (tenant_id, id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id),
    FOREIGN KEY (tenant_id, sender_account_id) REFERENCES email_accounts (tenant_id, id)
);
CREATE INDEX outbox_emails_by_contract ON outbox_emails (tenant_id, contract_id);
CREATE INDEX outbox_emails_waiting ON outbox_emails (state, id);

CREATE TABLE audit_entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    contract_id BIGINT NOT NULL,
    at TEXT NOT NULL,
    user_id BIGINT NOT NULL,
    user_name TEXT NOT NULL,
    action TEXT NOT NULL,
    origin TEXT NOT NULL,
    idempotency_key TEXT,
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts (tenant_id, id)
);
CREATE INDEX audit_entries_by_contract ON audit_entries (tenant_id, contract_id, id);

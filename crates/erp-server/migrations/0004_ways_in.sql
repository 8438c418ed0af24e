-- Where contracts come from: leads of the CRM and attendances.

CREATE TABLE leads (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    stage TEXT NOT NULL,
    plan_id BIGINT,
    setup_fee_cents BIGINT,
    setup_fee_installments BIGINT,
    sales_rep_id BIGINT,
    contract_id BIGINT,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id),
    FOREIGN KEY (tenant_id, plan_id) REFERENCES plans (tenant_id, id),
    FOREIGN KEY (tenant_id, sales_rep_id) REFERENCES sales_reps (tenant_id, id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts (tenant_id, id)
);
CREATE INDEX leads_by_stage ON leads (tenant_id, stage);

CREATE TABLE attendances (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    protocol TEXT NOT NULL,
    subject TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    contract_id BIGINT,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts (tenant_id, id)
);

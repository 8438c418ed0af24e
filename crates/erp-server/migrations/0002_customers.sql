-- Customers, where they live, and how their bills are grouped.

CREATE TABLE clients (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The name without accents, in lower case: what is searched and sorted by.
    search_name TEXT NOT NULL,
    -- CPF or CNPJ without punctuation, in upper case.
    document TEXT NOT NULL,
    person TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    defaults TEXT NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, code),
    UNIQUE (tenant_id, document)
);
CREATE INDEX clients_by_name ON clients (tenant_id, search_name, id);

CREATE TABLE addresses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id)
);
CREATE INDEX addresses_by_client ON addresses (tenant_id, client_id);

CREATE TABLE billing_groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    -- The name without accents, in lower case: unique per customer.
    name_key TEXT NOT NULL,
    active BIGINT NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, client_id, name_key),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id)
);

-- Whoever changes what the catalogue shows, in whatever program, moves its version; every server
-- keeps the catalogue in memory and looks at this one row before it answers from there.

CREATE TABLE catalog_versions (
    tenant_id BIGINT PRIMARY KEY REFERENCES tenants (id),
    version BIGINT NOT NULL
);

CREATE TRIGGER tenants_catalog_begins AFTER INSERT ON tenants BEGIN
    INSERT INTO catalog_versions (tenant_id, version) VALUES (NEW.id, 1);
END;
CREATE TRIGGER tenants_catalog_moves AFTER UPDATE ON tenants BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.id;
END;

CREATE TRIGGER plan_kinds_catalog_insert AFTER INSERT ON plan_kinds BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER plan_kinds_catalog_update AFTER UPDATE ON plan_kinds BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER plan_kinds_catalog_delete AFTER DELETE ON plan_kinds BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER price_indices_catalog_insert AFTER INSERT ON price_indices BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER price_indices_catalog_update AFTER UPDATE ON price_indices BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER price_indices_catalog_delete AFTER DELETE ON price_indices BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER sla_policies_catalog_insert AFTER INSERT ON sla_policies BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER sla_policies_catalog_update AFTER UPDATE ON sla_policies BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER sla_policies_catalog_delete AFTER DELETE ON sla_policies BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER ledger_accounts_catalog_insert AFTER INSERT ON ledger_accounts BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER ledger_accounts_catalog_update AFTER UPDATE ON ledger_accounts BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER ledger_accounts_catalog_delete AFTER DELETE ON ledger_accounts BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER plans_catalog_insert AFTER INSERT ON plans BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER plans_catalog_update AFTER UPDATE ON plans BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER plans_catalog_delete AFTER DELETE ON plans BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER due_date_rules_catalog_insert AFTER INSERT ON due_date_rules BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER due_date_rules_catalog_update AFTER UPDATE ON due_date_rules BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER due_date_rules_catalog_delete AFTER DELETE ON due_date_rules BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER suspension_policies_catalog_insert AFTER INSERT ON suspension_policies BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER suspension_policies_catalog_update AFTER UPDATE ON suspension_policies BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER suspension_policies_catalog_delete AFTER DELETE ON suspension_policies BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER inactivity_credit_rules_catalog_insert AFTER INSERT ON inactivity_credit_rules BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER inactivity_credit_rules_catalog_update AFTER UPDATE ON inactivity_credit_rules BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER inactivity_credit_rules_catalog_delete AFTER DELETE ON inactivity_credit_rules BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER payment_methods_catalog_insert AFTER INSERT ON payment_methods BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER payment_methods_catalog_update AFTER UPDATE ON payment_methods BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER payment_methods_catalog_delete AFTER DELETE ON payment_methods BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER payment_profiles_catalog_insert AFTER INSERT ON payment_profiles BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER payment_profiles_catalog_update AFTER UPDATE ON payment_profiles BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER payment_profiles_catalog_delete AFTER DELETE ON payment_profiles BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER discount_schemes_catalog_insert AFTER INSERT ON discount_schemes BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER discount_schemes_catalog_update AFTER UPDATE ON discount_schemes BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER discount_schemes_catalog_delete AFTER DELETE ON discount_schemes BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER fiscal_compositions_catalog_insert AFTER INSERT ON fiscal_compositions BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER fiscal_compositions_catalog_update AFTER UPDATE ON fiscal_compositions BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER fiscal_compositions_catalog_delete AFTER DELETE ON fiscal_compositions BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER sales_reps_catalog_insert AFTER INSERT ON sales_reps BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER sales_reps_catalog_update AFTER UPDATE ON sales_reps BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER sales_reps_catalog_delete AFTER DELETE ON sales_reps BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER phone_terminals_catalog_insert AFTER INSERT ON phone_terminals BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER phone_terminals_catalog_update AFTER UPDATE ON phone_terminals BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER phone_terminals_catalog_delete AFTER DELETE ON phone_terminals BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

CREATE TRIGGER email_accounts_catalog_insert AFTER INSERT ON email_accounts BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER email_accounts_catalog_update AFTER UPDATE ON email_accounts BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = NEW.tenant_id;
END;
CREATE TRIGGER email_accounts_catalog_delete AFTER DELETE ON email_accounts BEGIN
    UPDATE catalog_versions SET version = version + 1 WHERE tenant_id = OLD.tenant_id;
END;

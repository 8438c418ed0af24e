import { sql } from "./database.ts";
import { expect, test } from "./journey.ts";

test("a required registry without an active row is reported before step 1, with the way to it", async ({ page, erp, wizard }) => {
  sql(erp.dbPath, "UPDATE sla_policies SET active = 0");
  sql(erp.dbPath, "UPDATE suspension_policies SET active = 0");
  await page.goto("/clientes/1003/contratos/novo");
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading", { level: 1 })).toHaveText("Ainda não é possível criar contratos");
  await expect(page).toHaveTitle(/^Ainda não é possível criar contratos/);
  await expect(alert.getByRole("listitem")).toHaveText([
    "tabelas de SLA — Painel Configurações → Workspace → Configuração de SLA",
    "regras de bloqueio — Painel Configurações → Conexões → Régua de Manutenção de Conexões",
  ]);
  await expect(wizard.field("Data de adesão")).toHaveCount(0);

  sql(erp.dbPath, "UPDATE sla_policies SET active = 1");
  sql(erp.dbPath, "UPDATE suspension_policies SET active = 1");
  await wizard.open(1003);
});

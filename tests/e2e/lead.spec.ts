import { answer, createAndCompare } from "./creation.ts";
import { sql, sqlRow } from "./database.ts";
import { expect, test } from "./journey.ts";

test("from a lead: its values are suggested, and brought back by one button", async ({ page, wizard, erp }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /Amélia Ventania de Souza.*Lead 3001/ }).click();
  await wizard.expectStep("plano");
  await expect(page.getByRole("region", { name: "Cliente" })).toContainText("Lead 3001 do CRM");
  await expect(wizard.chosen("Tipo do Plano")).toHaveText("Internet");
  await expect(wizard.field("Plano de acesso")).toHaveValue("Fibra 500 Mega");
  await expect(wizard.field("Plano de acesso")).toHaveAccessibleDescription(/Sugerido: lead do CRM/);
  await wizard.next("cobranca");
  await wizard.next("adesao");

  const offer = page.getByRole("region", { name: "Valor padrão configurado no produto de CRM" });
  await expect(offer).toContainText(/Valor de adesão\s*R\$\s150,00/);
  await expect(offer).toContainText(/Num\. parcelas\s*3/);
  const use = wizard.button("Usar valores do CRM");
  await expect(use).toBeDisabled();
  await expect(wizard.field("Consultor de CRM")).toHaveValue("Clarice Fontoura");
  await wizard.field("Valor de adesão").fill("80,00");
  await wizard.select("Num. parcelas", "2 × R$ 40,00");
  await use.click();
  await expect(wizard.field("Valor de adesão")).toHaveValue("150,00");
  await expect(wizard.chosen("Num. parcelas")).toHaveText(/^3 × R\$\s50,00$/);
  await expect(use).toBeDisabled();
  await wizard.search("Plano de contas adesão", "1.02.001", "1.02.001 Taxa de adesão");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");

  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms.origin).toEqual({ kind: "crm_lead", lead_id: 3001 });
  expect(contract.terms).toMatchObject({ sales_rep_id: 2, setup_fee: { amount: "150.00", installments: 3 } });
  const lead = sqlRow(erp.dbPath, "SELECT contract_id FROM leads WHERE id = 3001");
  expect(lead["contract_id"]).toBe(contract.contract["id"]);
  await expect(answer(wizard, "Origem")).toHaveText("Lead 3001 do CRM");

  await page.goto("/crm/leads/3001/contrato/novo");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Esta lead não pode virar contrato");
  await page.getByRole("link", { name: "Ver contrato" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Contrato nº ${contract.contract["number"]}`);
});

test("typing what the lead has anyway leaves nothing to bring back", async ({ page, wizard }) => {
  await page.goto("/crm/leads/3002/contrato/novo");
  await wizard.expectStep("plano");
  await wizard.next("cobranca");
  await wizard.next("adesao");
  await wizard.field("Valor de adesão").fill("1");
  await expect(wizard.button("Usar valores do CRM")).toBeEnabled();
  await wizard.field("Valor de adesão").fill("600,00");
  await expect(wizard.button("Usar valores do CRM")).toBeDisabled();
});

test("more parcels than the provider allows are not brought back, and it is said why", async ({ page, wizard, erp }) => {
  const most = (count: number) => sql(erp.dbPath, `UPDATE tenants SET settings = json_set(settings, '$.max_installments', ${count})`);
  most(2);
  await page.goto("/crm/leads/3002/contrato/novo");
  await wizard.expectStep("plano");
  await wizard.next("cobranca");
  await wizard.next("adesao");
  const offer = page.getByRole("region", { name: "Valor padrão configurado no produto de CRM" });
  await expect(offer).toContainText("O ERP permite até 2 parcelas");
  await expect(wizard.button("Usar valores do CRM")).toBeDisabled();
  await wizard.field("Valor de adesão").fill("1");
  await wizard.button("Usar valores do CRM").click();
  await expect(wizard.button("Usar valores do CRM")).toBeDisabled();
  most(24);
});

test("a lead in another stage is refused with its reason", async ({ page }) => {
  await page.goto("/crm/leads/3004/contrato/novo");
  await expect(page.getByRole("alert")).toContainText("Esta lead não pode virar contrato");
  await expect(page.getByRole("alert")).toContainText("Ela está na fase “negociação”");
});

test("a lead that leaves its stage meanwhile is refused by the ERP", async ({ page, wizard, erp, noise }) => {
  noise.allow(/status of 422/);
  await page.goto("/crm/leads/3003/contrato/novo");
  await wizard.expectStep("plano");
  await wizard.button("Aplicar configuração de telefonia").click();
  for (const step of ["cobranca", "adesao", "boas-vindas", "renovacao"] as const) await wizard.next(step);
  sql(erp.dbPath, "UPDATE leads SET stage = 'lost' WHERE id = 3003");
  await wizard.field("Confirma a criação desse contrato agora").check();
  await wizard.button("Finalizar").click();
  await expect(page.getByRole("link", { name: /A lead não está na fase de efetivação/ }).or(
    page.getByText(/A lead não está na fase de efetivação/)).first()).toBeVisible();
  expect(sql(erp.dbPath, "SELECT id FROM contracts WHERE client_id = 1010")).toEqual([]);
});

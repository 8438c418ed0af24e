import { createAndCompare } from "./creation.ts";
import { expect, test } from "./journey.ts";

test("a courtesy: no accounts, no invoices, a term all the same", async ({ wizard, erp }) => {
  await wizard.open(1018);
  await wizard.plan();
  await wizard.radio("Contrato sem faturamento").check();
  await expect(wizard.field("Observações da NF")).toHaveCount(0);
  await wizard.next("adesao");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  await expect(wizard.field("Deseja revisar as contas antes de faturá-las")).toHaveCount(0);
  await expect(wizard.panel.getByText("Nenhuma cobrança será criada.")).toBeVisible();
  await expect(wizard.panel.getByText("O contrato não tem mensalidades.")).toBeVisible();

  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms).toMatchObject({ invoicing_method: "not_invoiced" });
  expect([contract.accounts, contract.parcels, contract.invoices]).toEqual([[], [], []]);
  expect(contract.receivables).toMatchObject({ status: "none", total: "0.00" });
});

test("a courtesy with a setup fee warns, and stores plain accounts", async ({ page, wizard, erp }) => {
  await wizard.open(1020);
  await wizard.plan();
  await wizard.radio("Contrato sem faturamento").check();
  await wizard.next("adesao");
  await wizard.field("Valor de adesão").fill("50,00");
  await wizard.search("Plano de contas adesão", "1.02.001", "1.02.001 Taxa de adesão");
  await expect(page.getByText("O contrato é sem faturamento, mas a adesão será cobrada")).toBeVisible();
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.parcels.map((row) => [row["amount_cents"], row["state"]])).toEqual([[5000, "open"]]);
  expect(contract.invoices).toEqual([]);
});

import { createAndCompare } from "./creation.ts";
import { expect, test } from "./journey.ts";

test("a residential contract with its setup fee in three parcels", async ({ page, wizard, erp }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Buscar cliente por nome, CPF/CNPJ ou código" }).fill("caetano");
  await page.getByRole("link", { name: /Caetano Marmelada Brandão/ }).click();
  await page.getByRole("link", { name: "Novo Contrato" }).click();
  await wizard.expectStep("plano");
  await wizard.walkTo("adesao");

  await wizard.field("Valor de adesão").fill("100");
  await wizard.select("Num. parcelas", "3 × R$ 33,33, a primeira R$ 33,34");
  await wizard.search("Plano de contas adesão", "taxa de adesao", "1.02.001 Taxa de adesão");
  await wizard.select("Plano de composição de derivação das parcelas de adesão", "Adesão – serviço de instalação (ISS)");
  await wizard.search("Consultor de CRM", "clarice", "Clarice Fontoura");
  await wizard.field("Observações adicionais").fill("Ligar antes de ir.");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");

  const contract = await createAndCompare(wizard, erp.dbPath);
  const cents = (column: string) => (row: Record<string, unknown>) => row[column];
  expect(contract.parcels.map(cents("amount_cents"))).toEqual([3334, 3333, 3333]);
  expect(contract.parcels.map((row) => [row["ledger_account_id"], row["fiscal_composition_id"]])).toEqual(
    Array.from({ length: 3 }, () => [10, 2]),
  );
  expect(contract.accounts).toHaveLength(12);
  // The first account is for the days up to its date; every other one is the plan's price.
  expect(new Set(contract.accounts.slice(1).map(cents("amount_cents")))).toEqual(new Set([9990]));
  expect(contract.invoices).toHaveLength(15);
  expect(contract.terms).toMatchObject({
    origin: { kind: "client_panel" },
    invoicing_method: "per_receivable",
    sales_rep_id: 2,
    additional_notes: "Ligar antes de ir.",
    welcome_email: null,
  });
});

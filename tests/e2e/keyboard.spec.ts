import type { Page } from "@playwright/test";
import { sorted } from "./charge.ts";
import { expect, test } from "./journey.ts";
import { stored, storedCharges } from "./stored.ts";
import { tableCharges } from "./wizard.ts";

/** Tabs on until the control of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const target = page.locator("main").getByRole("combobox", { name, exact: true })
    .or(page.locator("main").getByRole("textbox", { name, exact: true }))
    .or(page.locator("main").getByRole("switch", { name, exact: true }))
    .or(page.locator("main").getByRole("checkbox", { name, exact: true }))
    .or(page.locator("main").getByRole("radio", { name, exact: true }))
    .or(page.locator("main").getByRole("link", { name, exact: true }))
    .or(page.locator("main").getByRole("button", { name, exact: true }));
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluateAll((all) => all.some((element) => element === document.activeElement))) return;
  }
  throw new Error(`the Tab key does not reach ${String(name)}`);
}

test("a whole contract by keyboard alone", async ({ page, wizard, erp }) => {
  await page.goto("/clientes/1003");
  await expect(page.getByRole("link", { name: "Novo Contrato" })).toBeVisible();
  await page.locator("body").press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeVisible();
  await tabTo(page, "Novo Contrato");
  await page.keyboard.press("Enter");
  await wizard.expectStep("plano");

  await tabTo(page, "Tipo do Plano");
  await page.keyboard.type("Int");
  await expect(wizard.chosen("Tipo do Plano")).toHaveText("Internet");
  await tabTo(page, "Plano de acesso");
  await page.keyboard.type("fibra 300");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(wizard.field("Plano de acesso")).toHaveValue(/^Fibra 300 Mega/);
  // Enter in a field goes on, as "Próximo" does.
  await page.keyboard.press("Enter");
  await wizard.expectStep("cobranca");

  await tabTo(page, "Gerar uma fatura para cada conta");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(wizard.radio("Gerar uma fatura para cada conta")).toBeChecked();
  await tabTo(page, "Gerar docs. fiscais auto");
  await page.keyboard.press("Space");
  await tabTo(page, "Documento fiscal");
  await page.keyboard.type("NFCom");
  await expect(wizard.chosen("Documento fiscal")).toHaveText("NFCom (62)");
  await tabTo(page, "Próximo");
  await page.keyboard.press("Enter");
  await wizard.expectStep("adesao");

  await tabTo(page, "Valor de adesão");
  await page.keyboard.type("60");
  await tabTo(page, "Num. parcelas");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "Plano de contas adesão");
  await page.keyboard.type("1.02.001");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await wizard.expectStep("boas-vindas");
  await tabTo(page, "Enviar boas vindas");
  await page.keyboard.press("Space");
  await tabTo(page, "Assunto");
  await page.keyboard.press("Enter");
  await wizard.expectStep("renovacao");

  await tabTo(page, "Ignorar renovação automática");
  await page.keyboard.press("Space");
  await tabTo(page, "Confirma a criação desse contrato agora");
  await page.keyboard.press("Space");
  await expect(wizard.field("Confirma a criação desse contrato agora")).toBeChecked();
  await page.keyboard.press("Enter");
  const contract = stored(erp.dbPath, await wizard.created());
  expect(sorted(await tableCharges(page))).toEqual(sorted(storedCharges(contract)));
  expect(contract.terms).toMatchObject({
    fiscal_documents: { automatic: true, document: "nfcom" },
    setup_fee: { amount: "60.00", installments: 2, ledger_account_id: 10 },
    renewal: { auto_renewal: false },
  });
  expect(contract.emails).toHaveLength(1);
  await tabTo(page, "Ver contrato");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Contrato nº ${contract.contract["number"]}`);
});

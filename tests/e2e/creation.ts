/** Creates the contract that stands in the wizard, and compares everything that was shown of it with what was stored. */

import { expect } from "@playwright/test";
import { brazilian, brazilianDate, sorted } from "./charge.ts";
import { type Stored, stored, storedCharges } from "./stored.ts";
import { type Wizard, tableCharges } from "./wizard.ts";

/** Leads from the last step to the contract's page. */
export async function createAndCompare(wizard: Wizard, dbPath: string): Promise<Stored> {
  const page = wizard.page;
  const announced = sorted(await wizard.charges());
  const panel = await wizard.panel.innerText();
  await expect(page.getByText("O ERP calculou outros valores")).toHaveCount(0);
  const contract = stored(dbPath, await wizard.finish());

  const charges = sorted(storedCharges(contract));
  expect(announced, "the panel against the database").toEqual(charges);
  expect(sorted(await tableCharges(page)), "the created screen against the database").toEqual(charges);
  const { renewal } = contract;
  const price = brazilian(Number(renewal.price.replace(".", "")));
  expect(panel).toContain(`A vigência termina em ${brazilianDate(renewal.ends_on)}. Preço na renovação: R$\u00a0${price}.`);
  expect(panel).toContain(renewal.automatic ? "Renovação automática" : "Renovação manual");
  if (renewal.queued_on && renewal.renewed_on) {
    expect(panel).toContain(compact(renewal.queued_on));
    expect(panel).toContain(compact(renewal.renewed_on));
  }

  await page.getByRole("link", { name: "Ver contrato" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Contrato nº ${contract.contract["number"]}`);
  expect(sorted(await tableCharges(page)), "the contract's page against the database").toEqual(charges);
  const invoices = page.getByRole("table", { name: "Faturas", exact: true }).locator("tbody tr");
  await expect(invoices).toHaveCount(contract.invoices.length);
  return contract;
}

/** "10/12/26". */
function compact(iso: string): string {
  return brazilianDate(iso).replace(/\/20(\d\d)$/, "/$1");
}

/** A row of the contract's page: what was answered under a label. */
export function answer(wizard: Wizard, label: string) {
  const name = wizard.page.getByRole("term").filter({ hasText: new RegExp(`^${label}$`) });
  return name.locator("xpath=following-sibling::dd[1]");
}

import { createAndCompare } from "./creation.ts";
import { sql } from "./database.ts";
import { expect, test } from "./journey.ts";
import { contractCount } from "./stored.ts";

test("a price that moved meanwhile is refused; with the new one in sight the contract is made", async ({ page, wizard, erp, noise }) => {
  noise.allow(/status of 409/);
  await wizard.open(1003);
  await wizard.plan();
  await wizard.field("Observações extras").fill("Pediu o plano no balcão.");
  await wizard.next("adesao");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  sql(erp.dbPath, "UPDATE plans SET price_cents = 10490 WHERE id = 1");
  await wizard.field("Confirma a criação desse contrato agora").check();
  await wizard.button("Finalizar").click();
  await expect(page.getByText(/O preço do plano mudou para R\$\s104,90/)).toBeVisible();
  expect(contractCount(erp.dbPath, 1003)).toBe(0);

  // The plan's step is open now; its price is asked for anew by a reload.
  await wizard.expectStep("plano");
  await expect(wizard.summary).toBeFocused();
  await page.reload();
  await wizard.expectStep("plano");
  await page.getByRole("navigation", { name: "Passos do contrato" }).getByRole("link", { name: /Renovação/ }).click();
  await wizard.expectStep("renovacao");
  await expect(wizard.panel.getByText(/Preço na renovação: R\$\s104,90/)).toBeVisible();
  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms["expected"]).toMatchObject({ plan_price: "104.90" });
  expect(contract.terms["notes"]).toBe("Pediu o plano no balcão.");
});

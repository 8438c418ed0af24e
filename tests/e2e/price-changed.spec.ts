import { createAndCompare } from "./creation.ts";
import { sql } from "./database.ts";
import { expect, test } from "./journey.ts";
import { contractCount } from "./stored.ts";

test("a price that moved meanwhile is refused; with the new one in sight the contract is made", async ({ page, wizard, erp }) => {
  await wizard.open(1003);
  await wizard.plan();
  await wizard.field("Observações extras").fill("Pediu o plano no balcão.");
  await wizard.next("adesao");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  sql(erp.dbPath, "UPDATE plans SET price_cents = 10490 WHERE id = 1");
  await wizard.field("Confirma a criação desse contrato agora").check();
  await wizard.button("Finalizar").click();
  await expect(page.getByText(/Preço do plano: de R\$\s99,90 para R\$\s104,90/)).toBeVisible();
  expect(contractCount(erp.dbPath, 1003)).toBe(0);

  // No reload is needed: the panel shows the new price, and what was confirmed has to be confirmed again.
  await wizard.expectStep("renovacao");
  await expect(wizard.panel.getByText(/Preço na renovação: R\$\s104,90/)).toBeVisible();
  await expect(wizard.field("Confirma a criação desse contrato agora")).not.toBeChecked();
  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms["expected"]).toMatchObject({ plan_price: "104.90" });
  expect(contract.terms["notes"]).toBe("Pediu o plano no balcão.");
});

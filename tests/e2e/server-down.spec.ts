import { sql } from "./database.ts";
import { expect, test } from "./journey.ts";
import { contractCount, stored, storedCharges } from "./stored.ts";
import { sorted } from "./charge.ts";
import { tableCharges } from "./wizard.ts";

const REFUSED = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/;

test("the ERP is down at “Finalizar”, then up again: one contract exactly", async ({ page, wizard, erp, noise }) => {
  noise.allow(REFUSED);
  await wizard.open(1003);
  await wizard.walkTo("renovacao");
  const announced = sorted(await wizard.charges());
  await wizard.field("Confirma a criação desse contrato agora").check();
  await erp.kill();
  await wizard.button("Finalizar").click();
  await expect(page.getByText("O ERP não respondeu")).toBeVisible();
  await expect(wizard.field("Confirma a criação desse contrato agora")).toBeChecked();

  await erp.startAgain();
  await wizard.button("Finalizar").click();
  const id = await wizard.created();
  expect(contractCount(erp.dbPath, 1003)).toBe(1);
  expect(sorted(storedCharges(stored(erp.dbPath, id)))).toEqual(announced);
});

test("killed after the contract was stored, before its answer came: one contract exactly", async ({ page, wizard, erp, noise }) => {
  noise.allow(REFUSED, /ERR_FAILED/);
  await wizard.open(1007);
  await wizard.walkTo("renovacao");
  await wizard.field("Confirma a criação desse contrato agora").check();
  await page.route("**/api/v1/contracts", async (route) => {
    await route.fetch();
    await erp.kill();
    await route.abort();
  });
  await wizard.button("Finalizar").click();
  await expect(page.getByRole("heading", { name: "Não sabemos ainda se o contrato foi criado" })).toBeFocused();
  expect(contractCount(erp.dbPath, 1007)).toBe(1);

  await page.unroute("**/api/v1/contracts");
  await erp.startAgain();
  await wizard.button("Tentar de novo").click();
  const id = await wizard.created();
  expect(sorted(await tableCharges(page))).toEqual(sorted(storedCharges(stored(erp.dbPath, id))));
  expect(contractCount(erp.dbPath, 1007)).toBe(1);
});

test("killed before the contract was stored: a reload still knows, and the same contract is sent", async ({ page, wizard, erp, noise }) => {
  noise.allow(REFUSED, /ERR_FAILED/);
  await wizard.open(1009);
  await wizard.walkTo("renovacao");
  const before = contractCount(erp.dbPath, 1009);
  await wizard.field("Confirma a criação desse contrato agora").check();
  let key = "";
  await page.route("**/api/v1/contracts", async (route) => {
    key = (await route.request().headerValue("idempotency-key")) ?? "";
    await erp.kill();
    await route.abort();
  });
  await wizard.button("Finalizar").click();
  const unknown = page.getByRole("heading", { name: "Não sabemos ainda se o contrato foi criado" });
  await expect(unknown).toBeVisible();
  await page.unroute("**/api/v1/contracts");
  await erp.startAgain();
  await page.reload();
  await expect(unknown).toBeVisible();
  await wizard.button("Tentar de novo").click();
  const id = await wizard.created();
  expect(contractCount(erp.dbPath, 1009)).toBe(before + 1);
  expect(sql(erp.dbPath, "SELECT id FROM contracts WHERE idempotency_key = ?", [key])).toEqual([{ id }]);
});

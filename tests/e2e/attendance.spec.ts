import { answer, createAndCompare } from "./creation.ts";
import { sqlRow } from "./database.ts";
import { expect, test } from "./journey.ts";

test("from an attendance: shown in the header, stored on the contract", async ({ page, wizard, erp }) => {
  await wizard.open(1001, "?atendimento=4001");
  await expect(page.getByRole("region", { name: "Cliente" })).toContainText("Quer contratar internet para a casa de praia");
  await wizard.select("Endereço de instalação", "Casa de praia");
  await wizard.walkTo("renovacao");
  await expect(page).toHaveURL(/\?atendimento=4001$/);

  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms).toMatchObject({
    origin: { kind: "attendance", attendance_id: 4001 },
    installation_address_id: 10011,
  });
  await expect(answer(wizard, "Origem")).toHaveText("Atendimento 4001");
});

test("with the contract that was selected there: its choices rank first", async ({ page, wizard, erp }) => {
  const attendance = sqlRow(erp.dbPath, "SELECT contract_id FROM attendances WHERE id = 4005");
  const selected = sqlRow(erp.dbPath, "SELECT number FROM contracts WHERE id = ?", [attendance["contract_id"] ?? null]);
  await wizard.open(1011, `?atendimento=4005&contrato=${attendance["contract_id"]}`);
  await expect(page.getByRole("region", { name: "Cliente" })).toContainText(`Contrato selecionado nº ${selected["number"]}`);
  await expect(wizard.chosen("Tipo do Plano")).toHaveText("Internet + TV");
  await expect(wizard.field("Plano de acesso")).toHaveValue("Fibra 500 Mega + TV Essencial");
  await expect(wizard.field("Plano de acesso")).toHaveAccessibleDescription(/Sugerido: contrato selecionado no atendimento/);
  for (const step of ["cobranca", "adesao", "boas-vindas", "renovacao"] as const) await wizard.next(step);
  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms).toMatchObject({ plan_id: 4, origin: { kind: "attendance", attendance_id: 4005 } });
});

test("an attendance of another customer is refused", async ({ page }) => {
  await page.goto("/clientes/1002/contratos/novo?atendimento=4001");
  await expect(page.getByRole("alert")).toContainText("Este atendimento é de outro cliente");
});

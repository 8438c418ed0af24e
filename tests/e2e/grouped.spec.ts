import { answer, createAndCompare } from "./creation.ts";
import { sqlRow } from "./database.ts";
import { expect, test } from "./journey.ts";

test("a grouped contract with a billing group made on the spot and inactivity credit", async ({ page, wizard, erp }) => {
  await wizard.open(1007);
  await wizard.plan();

  await expect(wizard.field("Desc. Inatividade")).toBeDisabled();
  await wizard.radio("Permitir o agrupamento das contas em fatura").check();
  await wizard.nextFails();
  await expect(wizard.field("Regra de agrupamento de cobranças")).toHaveAccessibleDescription(/Escolha a regra de agrupamento/);
  await wizard.button("Gerenciar agrupamentos").click();
  const dialog = page.getByRole("dialog", { name: "Agrupamentos de cobrança" });
  await dialog.getByLabel("Nome do agrupamento", { exact: true }).fill("Chácara do lago");
  // Enter saves the group, and does not go on to the next step.
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("listitem").filter({ hasText: "Chácara do lago" })).toBeVisible();
  await expect(dialog.getByRole("status")).toHaveText("Agrupamento “Chácara do lago” criado.");
  await dialog.getByRole("button", { name: "Fechar" }).click();
  await wizard.expectStep("cobranca");

  await expect(wizard.chosen("Regra de agrupamento de cobranças")).toHaveText(/^Chácara do lago/);
  await expect(wizard.summary).toHaveCount(0);
  await wizard.select("Desc. Inatividade", "Desconta os dias bloqueados acima de 3");
  await wizard.next("adesao");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  await expect(wizard.panel.getByText("Contas aguardam faturamento manual")).toBeVisible();

  const contract = await createAndCompare(wizard, erp.dbPath);
  const group = sqlRow(erp.dbPath, "SELECT id, client_id, active FROM billing_groups WHERE name = 'Chácara do lago'");
  expect(group).toMatchObject({ client_id: 1007, active: 1 });
  expect(contract.terms).toMatchObject({ invoicing_method: "grouped", inactivity_credit_rule_id: 2 });
  expect(new Set(contract.accounts.map((row) => row["billing_group_id"]))).toEqual(new Set([group["id"]]));
  expect(contract.invoices).toEqual([]);
  await expect(answer(wizard, "Desc. Inatividade")).toHaveText("Desconta os dias bloqueados acima de 3");
});

test("groups are renamed, deactivated and reactivated without leaving the wizard", async ({ page, wizard, erp }) => {
  await wizard.open(1009);
  await wizard.plan();
  await wizard.radio("Permitir o agrupamento das contas em fatura").check();
  await wizard.button("Gerenciar agrupamentos").click();
  const dialog = page.getByRole("dialog", { name: "Agrupamentos de cobrança" });
  const name = dialog.getByLabel("Nome do agrupamento", { exact: true });

  await dialog.getByRole("button", { name: "Criar agrupamento" }).click();
  await expect(name).toHaveAccessibleDescription(/Dê um nome ao agrupamento/);
  await name.fill("O");
  await expect(name).not.toHaveAccessibleDescription(/Dê um nome ao agrupamento/);
  await name.fill("");

  // A name is changed in its row; Esc gives up the name alone.
  await dialog.getByRole("button", { name: "Renomear Principal" }).click();
  const newName = dialog.getByLabel("Novo nome", { exact: true });
  await expect(newName).toBeFocused();
  await page.keyboard.type("Outro");
  await expect(newName).toHaveValue("Outro");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await expect(newName).toHaveCount(0);
  await expect(dialog.getByRole("listitem").filter({ hasText: "Principal" })).toBeFocused();
  await dialog.getByRole("button", { name: "Renomear Principal" }).click();
  await newName.fill("Oficina");
  await dialog.getByRole("button", { name: "Salvar" }).click();
  await dialog.getByRole("button", { name: "Desativar Oficina" }).click();
  await expect(dialog.getByRole("button", { name: "Reativar Oficina" })).toBeVisible();
  await expect(dialog.getByRole("status")).toHaveText("Agrupamento “Oficina” desativado.");
  await expect(dialog.getByRole("listitem").filter({ hasText: "Oficina" })).toBeFocused();
  await dialog.getByRole("button", { name: "Fechar" }).click();
  await expect(wizard.field("Regra de agrupamento de cobranças").locator("option", { hasText: "Oficina" })).toHaveCount(0);
  expect(sqlRow(erp.dbPath, "SELECT name, active FROM billing_groups WHERE id = 1009")).toEqual({ name: "Oficina", active: 0 });

  await wizard.button("Gerenciar agrupamentos").click();
  await dialog.getByRole("button", { name: "Reativar Oficina" }).click();
  await expect(dialog.getByRole("button", { name: "Desativar Oficina" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await wizard.select("Regra de agrupamento de cobranças", "Oficina");
});

test("Enter saves a billing group on the customer's panel too", async ({ page, erp }) => {
  await page.goto("/clientes/1022");
  await page.getByRole("button", { name: "Gerenciar agrupamentos de cobrança do cliente" }).click();
  const dialog = page.getByRole("dialog", { name: "Agrupamentos de cobrança" });
  const name = dialog.getByLabel("Nome do agrupamento", { exact: true });
  await name.fill("Sede");
  await name.press("Enter");
  await expect(dialog.getByRole("listitem").filter({ hasText: "Sede" })).toBeVisible();
  await dialog.getByRole("button", { name: "Renomear Sede" }).click();
  await dialog.getByLabel("Novo nome", { exact: true }).fill("Matriz");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("listitem")).toHaveText([/^Matriz/]);
  expect(sqlRow(erp.dbPath, "SELECT name, active FROM billing_groups WHERE client_id = 1022")).toEqual({ name: "Matriz", active: 1 });
});

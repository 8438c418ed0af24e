/** Each field explains itself, and leads to the registry of its options where the provider has given its address. */

import { sql } from "./database.ts";
import { expect, test } from "./journey.ts";
import type { Wizard } from "./wizard.ts";

/** Opens a field's help by its button. */
async function help(wizard: Wizard, label: string) {
  const field = wizard.page.locator(".field").filter({ has: wizard.field(label) });
  await field.getByRole("button", { name: `Ajuda: ${label}`, exact: true }).click();
  return field.locator(".field-help-text");
}

test("help names the registry, and links to it", async ({ wizard }) => {
  await wizard.open(1003);
  const dueDate = await help(wizard, "Vencimento");
  await expect(dueDate).toContainText("As opções são mantidas em Configurações de Regra de Vencimento.");
  const link = dueDate.getByRole("link", { name: "Abrir Configurações de Regra de Vencimento" });
  await expect(link).toHaveAttribute("href", "https://erp.provedor.example/configuracoes/regras-de-vencimento");
  await expect(link).toHaveAttribute("target", "_blank");
  // The provider has given no address for this one.
  const kind = await help(wizard, "Tipo do Plano");
  await expect(kind).toContainText("Tipos de Plano");
  await expect(kind.getByRole("link")).toHaveCount(0);
});

test("the fields of later steps bring their own help", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.plan();
  await expect(await help(wizard, "Forma de pagamento")).toContainText("As opções são mantidas em Formas de Pagamento.");
  await wizard.next("adesao");
  await expect(await help(wizard, "Gerar agora")).toContainText("Gera as parcelas de adesão na criação do contrato");
});

test("F1 opens the help of the field in use, which is no stop on the way to the next one", async ({ page, wizard }) => {
  await wizard.open(1003);
  await wizard.field("Vencimento").focus();
  const text = page.locator(".field").filter({ has: wizard.field("Vencimento") }).locator(".field-help-text");
  await expect(text).toBeHidden();
  await page.keyboard.press("F1");
  await expect(text).toBeVisible();
  await page.keyboard.press("F1");
  await expect(text).toBeHidden();
  await wizard.field("Tabela de SLA").focus();
  await page.keyboard.press("Tab");
  await expect(wizard.field("Endereço de instalação")).toBeFocused();
});

test("an address that is no page is no link", async ({ wizard, erp }) => {
  const link = (url: string) => sql(erp.dbPath, "UPDATE tenants SET settings = json_set(settings, '$.registry_links.sla_policies', ?)", [url]);
  link("javascript:alert(1)");
  await wizard.open(1003);
  const sla = await help(wizard, "Tabela de SLA");
  await expect(sla).toContainText("Configuração de SLA");
  await expect(sla.getByRole("link")).toHaveCount(0);
});

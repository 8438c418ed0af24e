import { expect, test } from "./journey.ts";

test.beforeEach(async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.select("Tipo do Plano", "Internet");
});

for (const [what, query, option] of [
  ["code", "emp1g", "Empresarial 1 Giga com IP fixo"],
  ["price", "279,90", "Empresarial 600 Mega com IP fixo"],
  ["words in any order", "giga anual", "Fibra 1 Giga anual"],
] as const) {
  test(`a plan is found by ${what}`, async ({ wizard }) => {
    await wizard.search("Plano de acesso", query, option);
  });
}

test("keyboard only: arrows, Enter, Esc, and nothing found", async ({ page, wizard }) => {
  const plan = wizard.field("Plano de acesso");
  await plan.focus();
  await page.keyboard.type("empresarial");
  await expect(plan).toHaveAttribute("aria-expanded", "true");
  const list = page.getByRole("listbox");
  await expect(list.getByRole("option")).toHaveCount(4);
  await page.keyboard.press("ArrowDown");
  const active = list.getByRole("option", { selected: true });
  await expect(active).toHaveAttribute("id", (await plan.getAttribute("aria-activedescendant")) ?? "");
  const name = (await active.locator(".option-label").textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(plan).toHaveValue(name);
  await expect(plan).toBeFocused();
  await expect(list).toHaveCount(0);

  await page.keyboard.press("Control+A");
  await page.keyboard.type("zzz");
  await expect(page.getByRole("status").getByText("Nenhum resultado para “zzz”")).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(plan).toHaveValue(name);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(plan).toHaveValue(name);
});

test("accents and case do not matter, and a heading of the chart of accounts cannot be chosen", async ({ page, wizard }) => {
  await wizard.walkTo("adesao");
  const account = wizard.field("Plano de contas adesão");
  await account.fill("TAXA DE ADESAO");
  await expect(page.getByRole("option", { name: "1.02 Adesões e instalações" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("option", { name: "1.02 Adesões e instalações" }).click({ force: true });
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.getByRole("option", { name: "1.02.001 Taxa de adesão" }).click();
  await expect(account).toHaveValue("1.02.001 Taxa de adesão");
  await wizard.button("Limpar Plano de contas adesão").or(wizard.button("Limpar")).first().click();
  await expect(account).toHaveValue("");
  await wizard.search("Consultor de CRM", "fabio", "Fábio Lusco-Fusco");
});

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

test("Tab takes the option that is marked, the first one while typing", async ({ page, wizard }) => {
  const plan = wizard.field("Plano de acesso");
  await plan.focus();
  await page.keyboard.type("fibra 500 m");
  await page.keyboard.press("Tab");
  await expect(plan).toHaveValue("Fibra 500 Mega");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(plan).not.toBeFocused();
});

test("what is not in the list stays as it was typed, says so, and holds the step", async ({ page, wizard }) => {
  const plan = wizard.field("Plano de acesso");
  await wizard.search("Plano de acesso", "FIB500", "Fibra 500 Mega");
  await plan.fill("qwerty");
  await page.keyboard.press("Tab");
  await expect(plan).toHaveValue("qwerty");
  await expect(plan).toHaveAccessibleDescription(/Nenhum resultado para “qwerty”\. Escolha um da lista\./);
  // The summary waits for "Próximo", so that nothing moves under the mouse.
  await expect(wizard.summary).toHaveCount(0);
  await wizard.nextFails();
  await expect(wizard.summary.getByRole("heading")).toHaveText("Há uma informação a corrigir neste passo");
  await wizard.summary.getByRole("link", { name: "Nenhum resultado para “qwerty”. Escolha um da lista." }).click();
  await expect(plan).toBeFocused();
  await expect(plan).toHaveValue("qwerty");
  await page.keyboard.press("Escape");
  await expect(plan).toHaveValue("Fibra 500 Mega");
  await expect(wizard.summary).toHaveCount(0);

  // Enter twice: once for the list, once to go on.
  await plan.fill("qwerty");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(wizard.summary).toBeFocused();
  await plan.fill("fibra 300");
  await page.keyboard.press("Enter");
  await wizard.next("cobranca");
});

test("before the kind is chosen the list says what comes first", async ({ page, wizard }) => {
  await wizard.select("Tipo do Plano", "Escolha…");
  await wizard.field("Plano de acesso").click();
  await expect(page.locator(".options-empty")).toHaveText("Escolha antes o tipo do plano.");
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

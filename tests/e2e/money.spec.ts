import { expect, test } from "./journey.ts";

test.beforeEach(async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.walkTo("adesao");
});

for (const [typed, read] of [
  ["1.234,56", "1.234,56"],
  ["R$ 1.234", "1.234,00"],
  ["1,234.56", "1.234,56"],
  ["R$\u00a01.234,5", "1.234,50"],
  ["99.90", "99,90"],
  ["0", "0,00"],
] as const) {
  test(`an amount typed as “${typed}” is read as ${read}`, async ({ wizard }) => {
    await wizard.field("Valor de adesão").fill(typed);
    await wizard.field("Valor de adesão").blur();
    await expect(wizard.field("Valor de adesão")).toHaveValue(read);
    if (read !== "0,00") await expect(wizard.panel.getByRole("listitem").filter({ hasText: "Adesão 1 de 1" })).toContainText(read);
  });
}

test("what is no amount is kept as typed, and said to be none", async ({ wizard }) => {
  for (const [typed, words] of [
    ["cem reais", "Informe um valor em reais, como 1.234,56."],
    ["-5,00", "Informe um valor de adesão de 0,00 a 9.999.999,99"],
    ["10,999", "Informe um valor de adesão de 0,00 a 9.999.999,99"],
    ["10.000.000", "Informe um valor de adesão de 0,00 a 9.999.999,99"],
  ] as const) {
    await wizard.field("Valor de adesão").fill(typed);
    await wizard.nextFails();
    await expect(wizard.field("Valor de adesão")).toHaveAccessibleDescription(new RegExp(words));
  }
});

test("more parcels than cents", async ({ wizard }) => {
  await wizard.field("Valor de adesão").fill("0,05");
  await wizard.field("Num. parcelas").selectOption("6");
  await wizard.nextFails();
  await expect(wizard.field("Num. parcelas")).toHaveAccessibleDescription(/Escolha menos parcelas/);
});

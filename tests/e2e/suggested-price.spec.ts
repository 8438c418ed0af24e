import { createAndCompare } from "./creation.ts";
import { expect, test } from "./journey.ts";

test("the suggested price: chips with their reasons, accounts made at it", async ({ page, wizard, erp }) => {
  await wizard.open(1003);
  await wizard.plan();
  await wizard.select("Desconto", "5% para sempre");
  await wizard.next("adesao");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  await wizard.radio("Valor sugerido").check();
  const price = wizard.field("Valor sugerido de renovação");
  const chips = page.getByRole("group", { name: "Sugestões de valor" }).getByRole("button");
  await expect(chips).toHaveText([
    /^R\$\s99,90\s*O preço do plano hoje/,
    // 99.90 less 5 %, which is 5.00 rounded.
    /^R\$\s94,90\s*R\$\s99,90 menos o desconto sem prazo\s*Próxima vigência: 12 × R\$\s94,90 = R\$\s1\.138,80\s*R\$\s5,00 a menos por conta, R\$\s60,00 na vigência$/,
    // 99.90 × 1.0462 = 104.5154.
    /^R\$\s104,52\s*recomendado\s*R\$\s99,90 \+ 4,62% do IPCA em 12 meses\s*Próxima vigência: 12 × R\$\s104,52 = R\$\s1\.254,24\s*R\$\s4,62 a mais por conta, R\$\s55,44 na vigência$/,
  ]);

  await chips.nth(1).click();
  await expect(price).toHaveValue("94,90");
  await expect(chips.nth(1)).toHaveAttribute("aria-pressed", "true");
  await expect(price).toHaveAccessibleDescription(/O valor sugerido é menor que o preço atual do plano \(R\$\s99,90\)/);
  await chips.filter({ hasText: "recomendado" }).click();
  await expect(price).toHaveValue("104,52");
  await expect(price).not.toHaveAccessibleDescription(/menor que o preço/);
  await expect(wizard.panel.getByText(/Preço na renovação: R\$\s104,52/)).toBeVisible();
  await wizard.field("Criar contas pelo valor sugerido").check();

  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms.renewal).toMatchObject({
    basis: "suggested_price",
    suggested_price: "104.52",
    create_at_suggested_price: true,
  });
  const later = contract.accounts.slice(1);
  expect(later.map((row) => [row["gross_cents"], row["direct_discount_cents"], row["amount_cents"]])).toEqual(
    // 5 % of 104.52 is 5.226.
    Array.from({ length: 11 }, () => [10452, 523, 9929]),
  );
});

test("without “Criar contas pelo valor sugerido” it is the renewal's price alone", async ({ wizard, erp }) => {
  await wizard.open(1013);
  await wizard.walkTo("renovacao");
  await wizard.radio("Valor sugerido").check();
  await wizard.field("Confirma a criação desse contrato agora").check();
  await wizard.button("Finalizar").click();
  await expect(wizard.summary.getByRole("link", { name: /Informe o valor sugerido de renovação/ })).toBeVisible();
  await wizard.field("Valor sugerido de renovação").fill("1.234,56");
  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.renewal.price).toBe("1234.56");
  expect(new Set(contract.accounts.slice(1).map((row) => row["amount_cents"]))).toEqual(new Set([9990]));
});

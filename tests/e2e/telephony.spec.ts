import { answer, createAndCompare } from "./creation.ts";
import { sqlRow } from "./database.ts";
import { expect, test } from "./journey.ts";
import { APPLY_TELEPHONY as APPLY } from "./wizard.ts";

const FIXED: [string, string] = ["TEL200", "Fixo 200 minutos"];

test("telephony: errors first, then one button meets every condition", async ({ page, wizard, erp }) => {
  await wizard.open(1013);
  // A due date and a payment that fit the internet alone.
  await wizard.select("Vencimento", "Dia 20");
  await wizard.select("Tipo do Plano", "Telefonia");
  await wizard.search("Plano de acesso", ...FIXED);
  await wizard.nextFails();
  await expect(wizard.summary.getByRole("link", { name: "Escolha um vencimento de telefonia." })).toBeVisible();
  await wizard.select("Vencimento", "Telefonia – dia 20, próximo dia útil");
  await wizard.next("cobranca");
  await expect(wizard.button(APPLY)).toBeVisible();
  await wizard.nextFails();
  // What is usual at this provider does not fit telephony: it is neither chosen nor offered.
  await expect(wizard.summary.getByRole("link", { name: "Escolha o método de faturamento." })).toBeVisible();
  await wizard.radio("Gerar uma fatura para cada conta").check();
  await expect(wizard.summary.getByRole("link", { name: /Telefonia exige “Permitir o agrupamento/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Voltar à sugestão/ })).toHaveCount(0);

  await wizard.button(APPLY).click();
  const said = page.getByRole("status").filter({ hasText: "Configuração de telefonia aplicada:" });
  await expect(said.getByRole("listitem")).toHaveText([
    "Profile de Pagamento: Boleto telefonia – Banco Fantasia",
    "Método de Faturamento: Permitir o agrupamento das contas em fatura",
    "Regra de agrupamento de cobranças: Principal",
    "Ignorar renovação automática: Sim",
  ]);
  await expect(wizard.button(APPLY)).toHaveCount(0);
  await expect(page.locator("#telephony-done")).toBeFocused();
  await expect(wizard.summary).toHaveCount(0);
  await expect(wizard.chosen("Profile de Pagamento")).toHaveText("Boleto telefonia – Banco Fantasia");
  await wizard.next("adesao");
  await wizard.search("Núm. terminal telefônico", "0004", "(11) 3333-0004");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  await expect(wizard.field("Ignorar renovação automática")).toBeChecked();
  await expect(wizard.panel.getByText("Renovação manual")).toBeVisible();

  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms).toMatchObject({
    due_date_rule_id: 26,
    payment_profile_id: 5,
    invoicing_method: "grouped",
    billing_group_id: 1013,
    phone_terminal_id: 4,
    renewal: { auto_renewal: false },
  });
  expect(contract.renewal.automatic).toBe(false);
  expect(contract.invoices).toEqual([]);
  expect(sqlRow(erp.dbPath, "SELECT available FROM phone_terminals WHERE id = 4")).toEqual({ available: 0 });
  await expect(answer(wizard, "Núm. terminal telefônico")).toHaveText("(11) 3333-0004");
});

test("telephony: a method without a profile for it is changed, and the message says so", async ({ page, wizard }) => {
  await wizard.open(1007);
  await wizard.plan();
  await wizard.select("Forma de pagamento", "Pix");
  await page.goBack();
  await wizard.select("Tipo do Plano", "Telefonia");
  await wizard.search("Plano de acesso", ...FIXED);
  await wizard.select("Vencimento", "Telefonia – dia 10");
  await wizard.next("cobranca");
  await expect(page.getByText("Esta forma de pagamento não tem profile de telefonia.")).toBeVisible();
  await wizard.button(APPLY).click();
  await expect(page.getByRole("status").getByText("Forma de pagamento: Boleto")).toBeVisible();
  await expect(wizard.chosen("Forma de pagamento")).toHaveText("Boleto");
});

test("telephony: what was said is over when one of its fields or the plan is changed", async ({ page, wizard }) => {
  const said = page.getByRole("status").filter({ hasText: "Configuração de telefonia aplicada:" });
  await wizard.open(1013);
  await wizard.select("Tipo do Plano", "Telefonia");
  await wizard.search("Plano de acesso", ...FIXED);
  await wizard.button(APPLY).click();
  await expect(said).toBeVisible();
  await wizard.select("Vencimento", "Telefonia – dia 20, próximo dia útil");
  await expect(said).toHaveCount(0);
  await wizard.select("Vencimento", "Telefonia – dia 10");
  await expect(said).toHaveCount(0);

  await wizard.next("cobranca");
  await wizard.radio("Gerar uma fatura para cada conta").check();
  await wizard.button(APPLY).click();
  await expect(said).toBeVisible();
  await page.goBack();
  await wizard.select("Tipo do Plano", "Internet");
  await expect(said).toHaveCount(0);
});

for (const [client, groups] of [
  [1014, "several groups"],
  [1022, "no group"],
] as const) {
  test(`telephony: with ${groups} the group stays open, and the message says so`, async ({ page, wizard }) => {
    await wizard.open(client);
    await wizard.plan({ kind: "Telefonia", plan: FIXED });
    await expect(page.getByRole("status").getByText("falta escolher a regra de agrupamento de cobranças")).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    // Its error is there before "Próximo" is pressed.
    await expect(wizard.summary.getByRole("link", { name: /Escolha a regra de agrupamento/ })).toBeVisible();
    await expect(wizard.field("Regra de agrupamento de cobranças")).toHaveValue("");
    await expect(wizard.field("Regra de agrupamento de cobranças")).toHaveAccessibleDescription(/Escolha a regra de agrupamento/);
  });
}

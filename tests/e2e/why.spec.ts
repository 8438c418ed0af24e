/** The figures explain themselves: "Por que este valor?", what is of before, the comparison of due dates, early exit. */

import type { Locator } from "@playwright/test";
import { brazilian } from "./charge.ts";
import { expect, test } from "./journey.ts";

/** "1.234,56" in cents. */
const cents = (amount: string): number => Number(amount.replace(/\D/g, ""));
const AMOUNT = /\d[\d.]*,\d\d/;

/** The first amount in an element, in cents. */
async function amountIn(place: Locator): Promise<number> {
  return cents(AMOUNT.exec(await place.innerText())?.[0] ?? "");
}

test("the first account's price is asked about, and redone from its answer", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.select("Tipo do Plano", "Internet");
  await wizard.search("Plano de acesso", "FIB500", "Fibra 500 Mega");
  await wizard.select("Vencimento", "Dia 10");
  const row = wizard.panel.getByRole("listitem").filter({ hasText: "Mensalidade 1 de 12" });
  await row.getByRole("button", { name: "Por que este valor? Mensalidade 1 de 12" }).click();
  const formula = (await row.getByText(/^99,90/).first().innerText()).replace(/\s/g, " ");
  const parts = /^99,90(?: × (?:\((\d+) \+ )?(\d+)(?: ÷ (\d+)\)?)?)?(?: = ([\d.]+,\d\d))?$/.exec(formula);
  expect(parts, formula).not.toBeNull();
  const [, months = "0", days = "1", length = "1", result = "99,90"] = parts ?? [];
  const shares = Number(months) * Number(length) + Number(days);
  expect(cents(result)).toBe(Math.round((9990 * shares) / Number(length)));
  expect(await amountIn(row.locator(".charge-amount"))).toBe(cents(result));
  await expect(row).toContainText("plano Fibra 500 Mega");
  await expect(row).toContainText("regra Dia 10");
  await expect(row).toContainText(/Vence no primeiro dia 10 que fica ao menos 5 dias depois da adesão \(\d\d\/\d\d\/\d{4}\)\./);

  // The answer stays open, and follows what is typed.
  await wizard.select("Vencimento", "Dia 20");
  await expect(row).toContainText("regra Dia 20");
});

test("a parcel, the three sums and the renewal answer as well", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.walkTo("adesao");
  await wizard.field("Valor de adesão").fill("100");
  await wizard.field("Num. parcelas").selectOption("3");
  const parcel = wizard.panel.getByRole("listitem").filter({ hasText: "Adesão 1 de 3" });
  await parcel.getByRole("button", { name: /^Por que este valor\?/ }).click();
  await expect(parcel).toContainText("100,00 ÷ 3 = 33,33, sobram 1 centavo");
  await expect(parcel).toContainText("33,33 + 0,01 = 33,34");

  const term = wizard.panel.getByRole("region", { name: "12 meses" });
  await term.getByRole("button", { name: "Por que este valor? 12 meses" }).click();
  await expect(term.locator(".formula")).toHaveText(/=\s[\d.]+,\d\d$/);
  const total = await amountIn(term.locator(".figure-amount"));
  expect(cents(/=\s([\d.]+,\d\d)$/.exec(await term.locator(".formula").innerText())?.[1] ?? "")).toBe(total);

  const table = wizard.panel.getByRole("table", { name: "O que vence mês a mês, em reais" });
  const totals = await table.locator("tbody td:last-child").allInnerTexts();
  expect(brazilian(totals.reduce((sum, amount) => sum + cents(amount), 0))).toBe(brazilian(total));

  await wizard.panel.getByRole("button", { name: "Por que estas datas?" }).click();
  await expect(wizard.panel).toContainText("a conta 9 de 12 paga deixa 3 contas em aberto");
});

test("what cannot be read dims what rests on it, says why, and nothing else moves", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.walkTo("adesao");
  await wizard.field("Valor de adesão").fill("100");
  const term = wizard.panel.getByRole("region", { name: "12 meses" }).locator(".figure-amount");
  const before = await term.innerText();
  await wizard.field("Valor de adesão").fill("100,123");
  await expect(wizard.panel).toContainText("Informe um valor de adesão de 0,00 a 9.999.999,99");
  await expect(wizard.panel.getByRole("listitem").filter({ hasText: "Adesão 1 de 1" })).toHaveClass(/is-stale/);
  await expect(wizard.panel.getByRole("listitem").filter({ hasText: "Mensalidade 1 de 12" })).not.toHaveClass(/is-stale/);
  await expect(term).toHaveText(before);
  await wizard.field("Valor de adesão").fill("100,12");
  await expect(wizard.panel).not.toContainText("Informe um valor");
});

test("due dates are compared, and one is chosen from the comparison", async ({ page, wizard }) => {
  await wizard.open(1003);
  await wizard.select("Tipo do Plano", "Internet");
  await wizard.search("Plano de acesso", "FIB500", "Fibra 500 Mega");
  await wizard.button("Comparar vencimentos").click();
  const dialog = page.getByRole("dialog", { name: "Comparar vencimentos" });
  const row = dialog.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Dia 15", exact: true }) });
  const first = /\d\d\/\d\d\/\d{4}/.exec(await row.innerText())?.[0] ?? "";
  const bill = AMOUNT.exec(await row.innerText())?.[0] ?? "";
  await row.getByRole("button", { name: "Escolher Dia 15" }).click();
  await expect(dialog).toBeHidden();
  await expect(wizard.chosen("Vencimento")).toHaveText(new RegExp(`^\\s*Dia 15.*${first}`));
  const figure = wizard.panel.getByRole("region", { name: "1ª cobrança" });
  await expect(figure).toContainText(first);
  await expect(figure).toContainText(bill);
});

test("early exit: the fee month by month, with loyalty", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.select("Tipo do Plano", "Internet");
  await wizard.search("Plano de acesso", "FIB500", "Fibra 500 Mega");
  await wizard.panel.getByText("Fidelidade e saída antecipada").click();
  const fees = wizard.panel.getByRole("table", { name: "Multa por saída antecipada" }).locator("tbody tr");
  await expect(fees).toHaveCount(12);
  await expect(fees.first()).toHaveText(/1º mês\s*300,00 × 11 ÷ 12\s*R\$\s275,00/);
  await expect(fees.last()).toHaveText(/12º mês\s*300,00 × 0 ÷ 12\s*R\$\s0,00/);
});

/** The page of a contract: every value that was answered, as it was sold, and to its own customer only. */

import { answer, createAndCompare } from "./creation.ts";
import { sql } from "./database.ts";
import { expect, test } from "./journey.ts";

test("what was left open says so in the words of the form", async ({ page, wizard }) => {
  await page.goto("/clientes/1004/contratos/1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contrato nº 2026-000001");
  await expect(answer(wizard, "Desconto")).toHaveText("Sem desconto");
  await expect(answer(wizard, "Desc\\. Inatividade")).toHaveText("Não aplicar");
  await expect(answer(wizard, "Enviar boas vindas")).toHaveText("Não");
  await expect(answer(wizard, "Plano de composição de derivação das parcelas de adesão")).toHaveText("Não aplicar");
  // First what people know a contract by; a column that repeats the amount is left out.
  const headline = page.getByRole("region", { name: "Em resumo" });
  await expect(headline).toContainText(/Empresarial 200 Mega.*R\$\s149,90 · mensal.*Dia 10 · o primeiro em 10\/02\/2026.*09\/01\/2026 a 08\/01\/2028/);
  const accounts = page.getByRole("table", { name: "Contas" });
  await expect(accounts.getByRole("columnheader")).toHaveText(["Nº", "Vencimento", "Valor", "Situação"]);
  // What was not asked is not there.
  await expect(answer(wizard, "Regra de agrupamento de cobranças")).toHaveCount(0);
  await expect(answer(wizard, "Valor sugerido de renovação")).toHaveCount(0);
  await expect(answer(wizard, "Assunto")).toHaveCount(0);
});

test("every value of a grouped contract with an e-mail, at the price it was sold for", async ({ page, wizard, erp }) => {
  await wizard.open(1003);
  await wizard.plan();
  await wizard.radio("Permitir o agrupamento das contas em fatura").check();
  await wizard.select("Regra de agrupamento de cobranças", "Principal");
  await wizard.next("adesao");
  await wizard.field("Valor de adesão").fill("50,00");
  await wizard.search("Plano de contas adesão", "1.02.001", "1.02.001 Taxa de adesão");
  await wizard.select("Plano de composição de derivação das parcelas de adesão", "Adesão – serviço de instalação (ISS)");
  await wizard.next("boas-vindas");
  await wizard.field("Enviar boas vindas").check();
  await wizard.field("Assunto").fill("Olá, {{client_name}}");
  await wizard.select("Conta de email", "Comercial");
  await wizard.field("Deseja gravar o corpo deste email no repositório de modelos").check();
  await wizard.field("Nome do modelo").fill("Olá da fibra");
  await wizard.field("Layout exclusivo para contratos deste mesmo plano").check();
  await wizard.next("renovacao");
  await wizard.radio("Valor sugerido").check();
  await wizard.field("Valor sugerido de renovação").fill("104,52");
  await wizard.field("Criar contas pelo valor sugerido").check();
  const contract = await createAndCompare(wizard, erp.dbPath);

  const shown: Record<string, string | RegExp> = {
    "Plano de acesso": /^Fibra 500 Mega · R\$\s99,90$/,
    "Regra de agrupamento de cobranças": "Principal",
    "Plano de composição de derivação das parcelas de adesão": "Adesão – serviço de instalação (ISS)",
    "Email de destino": "caetano.brandao@correio.example",
    "Assunto": "Olá, {{client_name}}",
    "Conta de email": "Comercial",
    "Corpo do email": /Que bom ter você com a gente!\s*Olá, {{client_name}}/,
    "Nome do modelo": "Olá da fibra",
    "Layout exclusivo para contratos deste mesmo plano": "Sim",
    "Definir este layout como padrão para novos contratos": "Não",
    "Como renovar": "Valor sugerido",
    "Valor sugerido de renovação": /^R\$\s104,52$/,
    "Criar contas pelo valor sugerido": "Sim",
  };
  for (const [label, value] of Object.entries(shown)) await expect(answer(wizard, label), label).toHaveText(value);

  // Another price today is not the price of this contract.
  sql(erp.dbPath, "UPDATE plans SET price_cents = 12990 WHERE id = 1");
  await page.reload();
  await expect(answer(wizard, "Plano de acesso")).toHaveText(/^Fibra 500 Mega · R\$\s99,90$/);
  await page.goto("/clientes/1003");
  const row = page.getByRole("row", { name: new RegExp(`Nº ${contract.contract["number"]}`) });
  await expect(row).toContainText(/R\$\s99,90/);
  await page.getByRole("link", { name: "Novo Contrato" }).click();
  await wizard.expectStep("plano");
  await page.getByRole("region", { name: "Cliente" }).getByRole("button", { name: "1 contrato ativo" }).click();
  await expect(page.getByRole("dialog", { name: "Contratos" }).getByRole("listitem")).toContainText(/Fibra 500 Mega · R\$\s99,90/);
  sql(erp.dbPath, "UPDATE plans SET price_cents = 9990 WHERE id = 1");
});

test("a contract is not shown under another customer's address", async ({ page }) => {
  await page.goto("/clientes/1003/contratos/1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Página não encontrada");
  await expect(page).toHaveTitle(/^Página não encontrada/);
  await expect(page.getByText("2026-000001")).toHaveCount(0);
  await page.getByRole("link", { name: "Painel do Cliente" }).click();
  await expect(page).toHaveURL(/\/clientes\/1003$/);
});

test("a courtesy that waits for its activation promises no accounts", async ({ page, wizard }) => {
  await wizard.open(1018);
  await wizard.plan();
  await wizard.radio("Contrato sem faturamento").check();
  for (const step of ["adesao", "boas-vindas", "renovacao"] as const) await wizard.next(step);
  await wizard.field("Deseja aguardar a ativação do contrato").check();
  await wizard.finish();
  await expect(page.getByText("O contrato não tem mensalidades.")).toBeVisible();
  await expect(page.getByText("Nenhuma conta.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Baixar cobranças (CSV)" })).toHaveCount(0);
});

test("a discount has columns of its own, and on a phone a line below its row", async ({ page, wizard }) => {
  await wizard.open(1018);
  await wizard.plan();
  await wizard.select("Desconto", "10% na fatura e 5% em dia, por seis meses");
  for (const step of ["adesao", "boas-vindas", "renovacao"] as const) await wizard.next(step);
  await wizard.finish();
  const summary = page.getByRole("region", { name: "Resumo" });
  await expect(summary).toContainText(/Provedor.*Cliente.*CPF.*Fibra 500 Mega.*Vigência.*Direito de desistir.*art\. 49/);

  await page.getByRole("link", { name: "Ver contrato" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Contrato nº/);
  const accounts = page.getByRole("table", { name: "Contas" });
  await expect(accounts.getByRole("columnheader")).toHaveText(
    ["Nº", "Vencimento", "Bruto", "Desconto", "Valor", "Pago em dia", "Situação"],
  );
  const [first, last] = [accounts.getByRole("row").nth(1), accounts.getByRole("row").last()];
  await page.setViewportSize({ width: 360, height: 800 });
  expect((await first.boundingBox())?.height).toBeLessThan(68);
  expect((await last.boundingBox())?.height).toBeLessThan(44);
  await expect(page.getByText(/^chave [0-9a-f]{8}…$/)).toHaveAttribute("title", /^[0-9a-f-]{36}$/);
});

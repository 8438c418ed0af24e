import { expect, test } from "./journey.ts";

test("back and forward walk the steps; a reload keeps step and answers", async ({ page, wizard }) => {
  await wizard.open(1003);
  await wizard.plan();
  await wizard.field("Observações extras").fill("Portão azul.");
  await wizard.next("adesao");
  await page.goBack();
  await wizard.expectStep("cobranca");
  await expect(wizard.field("Observações extras")).toHaveValue("Portão azul.");
  await page.goBack();
  await wizard.expectStep("plano");
  await page.goForward();
  await page.goForward();
  await wizard.expectStep("adesao");
  await wizard.field("Valor de adesão").fill("35,00");

  await page.reload();
  await wizard.expectStep("adesao");
  await expect(wizard.field("Valor de adesão")).toHaveValue("35,00");
  await wizard.button("Voltar").click();
  await wizard.expectStep("cobranca");
  await expect(wizard.field("Observações extras")).toHaveValue("Portão azul.");
});

test("a link to a later step opens the first incomplete one", async ({ page, wizard }) => {
  await page.goto("/clientes/1007/contratos/novo/renovacao");
  await wizard.expectStep("plano");
});

test("a step that was open can be reached from the stepper, others cannot", async ({ page, wizard }) => {
  await wizard.open(1009);
  await wizard.walkTo("adesao");
  const stepper = page.getByRole("navigation", { name: "Passos do contrato" });
  await expect(stepper.getByRole("link", { name: /Adesão/ })).toHaveAttribute("aria-current", "step");
  await expect(stepper.getByRole("link", { name: /Renovação/ })).toHaveCount(0);
  await stepper.getByRole("link", { name: /Plano concluído/ }).click();
  await wizard.expectStep("plano");
  await stepper.getByRole("link", { name: /Adesão/ }).click();
  await wizard.expectStep("adesao");
});

test("“Próximo” leads to the summary, and the summary to each field", async ({ page, wizard }) => {
  await wizard.open(1013);
  await wizard.field("Data de adesão").fill("31/02/2027");
  await wizard.select("Vencimento", "Escolha…");
  await wizard.nextFails();
  await expect(page).toHaveTitle(/^Erro: /);
  await expect(wizard.summary.getByRole("heading")).toHaveText("Há informações a corrigir neste passo");
  await expect(wizard.summary.getByRole("link")).toHaveText([
    "31/02/2027 não existe: fevereiro de 2027 vai até o dia 28.", "Escolha o plano de acesso.", "Escolha o vencimento.",
  ]);
  await wizard.summary.getByRole("link", { name: "Escolha o plano de acesso." }).click();
  await expect(wizard.field("Plano de acesso")).toBeFocused();
  await expect(wizard.field("Plano de acesso")).toHaveAccessibleDescription(/Escolha o plano de acesso\./);

  // An error goes as soon as it is mended, and clears nothing.
  await expect(wizard.field("Data de adesão")).toHaveValue("31/02/2027");
  await wizard.field("Data de adesão").fill("1/3/27");
  await expect(wizard.summary.getByRole("link")).toHaveCount(2);
  await wizard.field("Data de adesão").blur();
  await expect(wizard.field("Data de adesão")).toHaveValue("01/03/2027");
  await wizard.select("Vencimento", "Dia 5");
  await wizard.select("Tipo do Plano", "Internet");
  await wizard.search("Plano de acesso", "FIB500", "Fibra 500 Mega");
  await expect(wizard.summary).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Erro: /);
});

test("Enter in a list goes on, and the summary tells what is missing from what is wrong", async ({ page, wizard }) => {
  await wizard.open(1003);
  await wizard.select("Tipo do Plano", "Internet");
  await wizard.field("Vencimento").press("Enter");
  await expect(wizard.summary).toBeFocused();
  await expect(wizard.summary.getByRole("heading")).toHaveText("Falta uma informação neste passo");
  await wizard.search("Plano de acesso", "FIB500", "Fibra 500 Mega");
  await wizard.field("Data de adesão").fill("31/02/2027");
  await wizard.field("Vencimento").press("Enter");
  await expect(wizard.summary.getByRole("heading")).toHaveText("Há uma informação a corrigir neste passo");
  await wizard.field("Data de adesão").fill("");
  await page.keyboard.type("01/03/2027");
  await wizard.field("Vencimento").press("Enter");
  await wizard.expectStep("cobranca");
});

test("“Alterar” goes to a step and comes back to the review", async ({ page, wizard }) => {
  await wizard.open(1018);
  await wizard.walkTo("renovacao");
  const review = page.getByRole("region", { name: "Confira antes de criar" });
  await expect(review).toContainText(/Plano de acesso\s*Fibra 500 Mega/);
  // In the order of the steps' fields, whatever their kind.
  await expect(review.locator("dt").first()).toHaveText("Data de adesão");
  await review.getByRole("button", { name: "Alterar Cobrança" }).click();
  await wizard.expectStep("cobranca");
  await wizard.select("Desconto", "5% para sempre");
  await wizard.button("Voltar à revisão").click();
  await wizard.expectStep("renovacao");
  await expect(review).toContainText(/Desconto\s*5% para sempre/);

  // A change that raises a question does not come back without its answer.
  await review.getByRole("button", { name: "Alterar Adesão" }).click();
  await wizard.field("Valor de adesão").fill("10,00");
  await wizard.button("Voltar à revisão").click();
  await expect(wizard.summary).toBeFocused();
  await expect(wizard.summary.getByRole("link")).toHaveText([/Informe o plano de contas da adesão/]);
});

test("a suggestion that was left can be brought back", async ({ page, wizard }) => {
  await wizard.open(1002);
  await expect(wizard.field("Vencimento")).toHaveAccessibleDescription(/Sugerido: configuração do cliente/);
  const suggested = (await wizard.chosen("Vencimento").textContent()) ?? "";
  await wizard.select("Vencimento", "Dia 1");
  await expect(wizard.field("Vencimento")).not.toHaveAccessibleDescription(/Sugerido/);
  await page.getByRole("button", { name: /^Voltar à sugestão: Dia 20/ }).click();
  await expect(wizard.chosen("Vencimento")).toHaveText(suggested);
  await expect(wizard.field("Vencimento")).toBeFocused();
});

test("a field that is not asked keeps its answer for when it is asked again, and does not send it", async ({ wizard }) => {
  await wizard.open(1020);
  await wizard.plan();
  await wizard.field("Observações da NF").fill("Referente ao plano.");
  await wizard.radio("Contrato sem faturamento").check();
  await expect(wizard.field("Observações da NF")).toHaveCount(0);
  await wizard.radio("Gerar uma fatura para cada conta").check();
  await expect(wizard.field("Observações da NF")).toHaveValue("Referente ao plano.");
});

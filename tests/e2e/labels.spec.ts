/** Every label of the ERP's screens is in the page where its conditions hold, and nowhere else. */

import { expect, test } from "./journey.ts";
import type { Wizard } from "./wizard.ts";

async function there(wizard: Wizard, ...labels: string[]): Promise<void> {
  for (const label of labels) await expect(wizard.field(label), label).toHaveCount(1);
}

async function absent(wizard: Wizard, ...labels: string[]): Promise<void> {
  for (const label of labels) await expect(wizard.field(label), label).toHaveCount(0);
}

async function heading(wizard: Wizard, name: string): Promise<void> {
  await expect(wizard.page.getByRole("heading", { level: 1 })).toHaveText(name);
}

test("step 1, Plano", async ({ page, wizard }) => {
  await wizard.open(1003);
  await heading(wizard, "Novo contrato");
  await there(
    wizard, "Data de adesão", "Tipo do Plano", "Plano de acesso", "Vencimento", "Tabela de SLA", "Endereço de instalação",
  );
  await expect(wizard.field("Plano de acesso")).toHaveRole("combobox");
  const today = new Intl.DateTimeFormat("pt-BR", { timeZone: "America/Sao_Paulo" }).format();
  await expect(wizard.field("Data de adesão")).toHaveValue(today);
  await expect(wizard.field("Data de adesão")).toHaveAccessibleDescription(/Sugerido: data de hoje/);
  await expect(wizard.chosen("Vencimento")).toHaveText(/^Dia 10 · 1º em \d\d\/\d\d\/\d{4}$/);
  await expect(wizard.chosen("Tabela de SLA")).toHaveText("Residencial · ativação em 72 h, suporte em 24 h");
  await wizard.select("Tipo do Plano", "Internet");
  await wizard.field("Plano de acesso").fill("FIB500TRI");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveText([/Fibra 500 Mega trimestral.*R\$\s284,70.*trimestral.*12 meses/]);
  await wizard.select("Tipo do Plano", "Telefonia");
  await wizard.search("Plano de acesso", "TEL200", "Fixo 200 minutos");
  await expect(wizard.field("Vencimento").locator("option", { hasText: /\d\d\/\d\d\/\d{4}/ })).toHaveText([
    /^Telefonia – dia 10/, /^Telefonia – dia 20/,
  ]);
});

test("changing the kind clears a plan of another kind", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.select("Tipo do Plano", "Internet");
  await wizard.search("Plano de acesso", "FIB500", "Fibra 500 Mega");
  await wizard.select("Tipo do Plano", "TV por assinatura");
  await expect(wizard.field("Plano de acesso")).toHaveValue("");
});

test("step 2, Cobrança", async ({ page, wizard }) => {
  await wizard.open(1003);
  await wizard.plan();
  await heading(wizard, "Configurar contrato");
  await there(
    wizard, "Regra de Bloqueio", "Desc. Inatividade", "Forma de pagamento", "Profile de Pagamento", "Desconto",
    "Gerar docs. fiscais auto", "Observações extras", "Observações da NF",
  );
  const method = page.getByRole("radiogroup", { name: "Método de Faturamento" });
  await expect(method.getByRole("radio")).toHaveCount(3);
  await expect(wizard.radio("Gerar uma fatura para cada conta")).toBeChecked();
  await expect(wizard.radio("Gerar uma fatura para cada conta")).toHaveAccessibleDescription(/uma fatura para cada/);
  await expect(wizard.field("Desc. Inatividade")).toBeDisabled();
  await expect(wizard.field("Desc. Inatividade")).toHaveAccessibleDescription(/Disponível só com “Permitir/);
  await absent(wizard, "Documento fiscal", "Regra de agrupamento de cobranças");
  await expect(wizard.chosen("Desconto")).toHaveText("Sem desconto");

  await wizard.field("Gerar docs. fiscais auto").check();
  await expect(wizard.field("Documento fiscal").locator("option")).toHaveText([
    "Escolha…", "NFCom (62)", "21 · substituído pela NFCom (62)", "22 · substituído pela NFCom (62)", "ND", "NFS-e",
  ]);
  await wizard.select("Documento fiscal", "21");
  await expect(wizard.field("Documento fiscal")).toHaveAccessibleDescription(/substituídos pela NFCom/);
  await wizard.radio("Permitir o agrupamento das contas em fatura").check();
  await there(wizard, "Regra de agrupamento de cobranças", "Desc. Inatividade");
  await expect(wizard.button("Gerenciar agrupamentos")).toBeVisible();
  await expect(wizard.field("Desc. Inatividade")).toBeEnabled();
  await expect(wizard.chosen("Desc. Inatividade")).toHaveText("Não aplicar");
  await absent(wizard, "Observações da NF");
});

test("inactivity credit: not for a plan that is billed every three months", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.plan({ plan: ["FIB500TRI", "Fibra 500 Mega trimestral"] });
  await wizard.radio("Permitir o agrupamento das contas em fatura").check();
  await expect(wizard.field("Desc. Inatividade")).toBeDisabled();
  await expect(wizard.field("Desc. Inatividade")).toHaveAccessibleDescription(/Disponível só para planos de cobrança mensal/);
});

test("step 3, Adesão", async ({ page, wizard }) => {
  await wizard.open(1003);
  await wizard.walkTo("adesao");
  await heading(wizard, "Configurar adesão/adicionais");
  await there(
    wizard, "Valor de adesão", "Num. parcelas", "Consultor de CRM", "Plano de contas adesão",
    "Plano de composição de derivação das parcelas de adesão", "Gerar agora", "Observações adicionais",
  );
  await absent(wizard, "Núm. terminal telefônico");
  await expect(page.getByText("Valor padrão configurado no produto de CRM")).toHaveCount(0);
  await expect(wizard.field("Valor de adesão")).toHaveAttribute("inputmode", "decimal");
  await expect(wizard.chosen("Num. parcelas")).toHaveText("1");
  // One of them is always chosen: there is no option that says nothing.
  await expect(wizard.field("Num. parcelas").locator("option")).toHaveText(Array.from({ length: 24 }, (_, at) => String(at + 1)));
  await wizard.field("Valor de adesão").fill("50");
  await wizard.nextFails();
  await expect(wizard.field("Plano de contas adesão")).toHaveAccessibleDescription(/Informe o plano de contas da adesão/);
  await page.goBack();
  await page.goBack();
  await wizard.select("Tipo do Plano", "Telefonia");
  await wizard.search("Plano de acesso", "TEL200", "Fixo 200 minutos");
  await wizard.button("Aplicar configuração de telefonia").click();
  await wizard.next("cobranca");
  await wizard.next("adesao");
  await there(wizard, "Núm. terminal telefônico");
  await wizard.field("Núm. terminal telefônico").fill("3333");
  await expect(page.getByRole("option", { name: "(11) 3333-0004" })).toBeVisible();
  // Every fifth terminal is taken.
  await expect(page.getByRole("option", { name: "(11) 3333-0005" })).toHaveCount(0);
});

test("step 4, Boas-vindas", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.walkTo("boas-vindas");
  await heading(wizard, "Assistente de criação de contrato");
  await expect(wizard.field("Enviar boas vindas")).not.toBeChecked();
  await absent(wizard, "Email de destino", "Assunto", "Conta de email", "Corpo do email");
  await wizard.field("Enviar boas vindas").check();
  await there(
    wizard, "Email de destino", "Assunto", "Conta de email", "Corpo do email",
    "Deseja gravar o corpo deste email no repositório de modelos",
  );
  await expect(wizard.button("Enviar teste para mim")).toBeVisible();
  await expect(wizard.button("Clique para exibir os modelos disponíveis")).toBeVisible();
  await absent(wizard, "Nome do modelo", "Layout exclusivo para contratos deste mesmo plano");
  await wizard.field("Deseja gravar o corpo deste email no repositório de modelos").check();
  await there(
    wizard, "Nome do modelo", "Layout exclusivo para contratos deste mesmo plano",
    "Definir este layout como padrão para novos contratos",
  );
});

test("the hint below the mail's body names the hosts of images", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.walkTo("boas-vindas");
  await wizard.field("Enviar boas vindas").check();
  await expect(wizard.field("Corpo do email")).toHaveAccessibleDescription(
    /Imagens: só as de img\.provedor\.example, por https\. Outras precisam antes ser hospedadas lá: peça ao suporte/,
  );
});

test("step 5, Renovação", async ({ page, wizard }) => {
  await wizard.open(1003);
  await wizard.walkTo("renovacao");
  await heading(wizard, "Assistente de criação de contrato");
  const basis = page.getByRole("radiogroup", { name: "Como renovar" });
  await expect(basis.getByRole("radio", { name: "Valor atual do plano" })).toBeChecked();
  await there(
    wizard, "Ignorar renovação automática", "Plano de contas", "Deseja aguardar a ativação do contrato",
    "Deseja revisar as contas antes de faturá-las", "Confirma a criação desse contrato agora",
  );
  await absent(wizard, "Valor sugerido de renovação", "Criar contas pelo valor sugerido");
  await expect(wizard.field("Plano de contas")).toHaveValue("1.01.002 Serviço de comunicação multimídia (SCM)");
  await expect(wizard.field("Plano de contas")).toHaveAccessibleDescription(/Sugerido: plano/);
  await basis.getByRole("radio", { name: "Valor sugerido" }).check();
  await there(wizard, "Valor sugerido de renovação", "Criar contas pelo valor sugerido");
  await expect(wizard.button("Finalizar")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Direitos do consumidor" })).toBeVisible();
  await expect(page.getByText(/CDC, art\. 49/)).toBeVisible();
});

test("the confirmation is cleared by any change after it", async ({ wizard }) => {
  await wizard.open(1003);
  await wizard.walkTo("renovacao");
  const confirmation = wizard.field("Confirma a criação desse contrato agora");
  await confirmation.check();
  await wizard.field("Ignorar renovação automática").check();
  await expect(confirmation).not.toBeChecked();
  await wizard.button("Finalizar").click();
  await expect(wizard.summary.getByRole("link")).toHaveText(["Marque a confirmação para criar o contrato."]);
});

import { createAndCompare } from "./creation.ts";
import { sql, sqlRow } from "./database.ts";
import { expect, test } from "./journey.ts";

const SAVE = "Deseja gravar o corpo deste email no repositório de modelos";

test("the welcome e-mail: template, subject, sender, several addresses, saved as the plan's own", async ({ page, wizard, erp }) => {
  await wizard.open(1003);
  await wizard.walkTo("boas-vindas");
  await wizard.field("Enviar boas vindas").check();
  await expect(wizard.field("Email de destino")).toHaveValue("caetano.brandao@correio.example");
  // The plan's own template opens.
  await expect(wizard.field("Assunto")).toHaveValue("{{client_name}}, sua fibra está a caminho");
  await expect(wizard.field("Corpo do email")).toContainText("Que bom ter você com a gente!");
  // Its frame lets no script in, so not the test's either: what it was given is looked at.
  const preview = page.getByTitle("Como o cliente recebe");
  await expect(preview).toHaveAttribute("sandbox", "");
  await expect(preview).toHaveAttribute("srcdoc", /Olá, <b>Caetano Marmelada Brandão<\/b>\. Você contratou o plano <b>Fibra 500 Mega<\/b> por R\$\u00a099,90/);

  await wizard.button("Clique para exibir os modelos disponíveis").click();
  const dialog = page.getByRole("dialog", { name: "Modelos disponíveis" });
  const templates = dialog.getByRole("listitem");
  await expect(templates.first()).toContainText("Deste plano");
  await expect(templates.nth(1)).toContainText("Padrão");
  await templates.filter({ hasText: "Cortesia" }).getByRole("button", { name: "Ver Cortesia" }).click();
  const letter = page.getByTitle("Prévia do modelo Cortesia");
  await expect(letter).toHaveAttribute("sandbox", "");
  await expect(letter).toHaveAttribute("srcdoc", /Caetano Marmelada Brandão/);
  await templates.filter({ hasText: "Cortesia" }).getByRole("button", { name: "Usar este modelo" }).click();
  await expect(wizard.field("Assunto")).toHaveValue("Um presente do {{provider_name}}");
  await page.locator("form").getByRole("button", { name: "Desfazer" }).first().click();
  await expect(wizard.field("Assunto")).toHaveValue("{{client_name}}, sua fibra está a caminho");
  await wizard.button("Clique para exibir os modelos disponíveis").click();
  await templates.filter({ hasText: "Cortesia" }).getByRole("button", { name: "Usar este modelo" }).click();

  await wizard.field("Email de destino").fill("um@correio.example; dois.correio.example");
  await wizard.field("Assunto").fill("");
  await wizard.field(SAVE).check();
  await wizard.nextFails();
  await expect(wizard.summary.getByRole("link")).toHaveCount(3);
  await expect(wizard.field("Email de destino")).toHaveAccessibleDescription(/“dois\.correio\.example” não é um endereço/);
  await wizard.field("Email de destino").fill("um@correio.example; dois@correio.example");
  await wizard.field("Assunto").fill("Bem-vindo, {{client_name}}!");
  await wizard.select("Conta de email", "Comercial");
  await wizard.field("Corpo do email").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Até logo, ");
  // Each toolbar is one stop of the Tab key.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("toolbar", { name: "Inserir variável" }).getByRole("button").first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("toolbar", { name: "Inserir variável" }).getByRole("button").last()).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(wizard.field("Corpo do email")).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.getByRole("toolbar", { name: "Inserir variável" }).getByRole("button", { name: "Provedor" }).click();
  await wizard.field("Nome do modelo").fill("Fibra 500, do jeito novo");
  await wizard.field("Layout exclusivo para contratos deste mesmo plano").check();
  await expect(page.getByText("Abrirá nos próximos contratos deste plano.")).toBeVisible();
  await wizard.next("renovacao");
  await expect(wizard.panel.getByText("E-mail de boas-vindas para um@correio.example; dois@correio.example")).toBeVisible();

  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.emails).toHaveLength(1);
  expect(contract.emails[0]).toMatchObject({
    kind: "welcome",
    recipients: "um@correio.example; dois@correio.example",
    sender_account_id: 3,
  });
  const body = String(contract.emails[0]?.["body_html"]);
  expect(body).toContain("é por nossa conta");
  expect(body).toContain("Até logo,");
  const template = sqlRow(erp.dbPath, "SELECT * FROM email_templates WHERE plan_id = 1");
  expect(template).toMatchObject({ name: "Fibra 500, do jeito novo", subject: "Bem-vindo, {{client_name}}!", is_default: 0 });
  expect(String(template["body_html"])).toContain("{{provider_name}}");
  await expect(page.getByText(/^Para um@correio\.example; dois@correio\.example, na fila de envio/)).toBeVisible();

  // The next contract of this plan opens with it.
  await wizard.open(1003);
  await wizard.walkTo("boas-vindas");
  await wizard.field("Enviar boas vindas").check();
  await expect(wizard.field("Assunto")).toHaveValue("Bem-vindo, {{client_name}}!");
});

test("a template over what was written by hand asks first, and can be undone", async ({ page, wizard }) => {
  await wizard.open(1007);
  await wizard.walkTo("boas-vindas");
  await wizard.field("Enviar boas vindas").check();
  await wizard.field("Corpo do email").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Escrito por mim.");
  await wizard.button("Clique para exibir os modelos disponíveis").click();
  const dialog = page.getByRole("dialog", { name: "Modelos disponíveis" });
  const courtesy = dialog.getByRole("listitem").filter({ hasText: "Cortesia" });
  await courtesy.getByRole("button", { name: "Usar este modelo" }).click();
  await expect(dialog).toContainText("Você escreveu neste e-mail");
  await dialog.getByRole("button", { name: "Voltar aos modelos" }).click();
  await expect(wizard.field("Corpo do email")).toContainText("Escrito por mim.");
  await courtesy.getByRole("button", { name: "Usar este modelo" }).click();
  await dialog.getByRole("button", { name: "Substituir" }).click();
  await expect(dialog).toBeHidden();
  await expect(wizard.field("Corpo do email")).not.toContainText("Escrito por mim.");
  await page.locator(".cluster").getByRole("button", { name: "Desfazer" }).click();
  await expect(wizard.field("Corpo do email")).toBeFocused();
  await expect(wizard.field("Corpo do email")).toContainText("Escrito por mim.");
});

test("“Enviar teste para mim” sends the mail as it stands to the user", async ({ page, wizard, erp, noise }) => {
  noise.allow(/status of 422/);
  await wizard.open(1007);
  await wizard.walkTo("boas-vindas");
  await wizard.field("Enviar boas vindas").check();
  await wizard.field("Assunto").fill("");
  await wizard.button("Enviar teste para mim").click();
  await expect(page.getByRole("status").getByText("Informe o assunto do e-mail.")).toBeVisible();
  await wizard.field("Assunto").fill("Só um teste");
  await wizard.button("Enviar teste para mim").click();
  await expect(page.getByRole("status").getByText(/^Teste enviado para o seu e-mail\./)).toBeVisible();
  expect(sql(erp.dbPath, "SELECT subject FROM outbox_emails WHERE kind = 'test'")).toEqual([{ subject: "Só um teste" }]);
});

/** axe finds no violation on any page, on any step, clean and with errors, light and dark. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";

// Nothing here leans on what another test did: both workers can have a part.
test.describe.configure({ mode: "parallel" });

async function clean(page: Page, what: string): Promise<void> {
  // A colour half-way through its transition has the contrast of neither state.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  // The mail's sandbox lets no script in, so not axe either.
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")} (${node.any[0]?.message ?? violation.help})`),
  );
  expect.soft(found, what).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    // Each look of axe at a page takes about a second.
    test.slow();
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("pages around the wizard", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("link", { name: /Lead 3001/ })).toBeVisible();
      await clean(page, "start");
      await page.goto("/clientes/1004");
      await expect(page.getByRole("table")).toBeVisible();
      await clean(page, "customer");
      await page.getByRole("button", { name: "Gerenciar agrupamentos de cobrança do cliente" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await clean(page, "billing groups");
      await page.goto("/clientes/1004/contratos/1");
      await expect(page.getByRole("table", { name: "Contas" })).toBeVisible();
      await clean(page, "contract");
      await page.goto("/crm/leads/3004/contrato/novo");
      await expect(page.getByRole("alert")).toBeVisible();
      await clean(page, "refused lead");
    });

    test("steps 1 to 3, clean and with errors", async ({ page, wizard }) => {
      await wizard.open(1001, "?atendimento=4001");
      await clean(page, "step 1");
      await page.getByRole("button", { name: /^Ajuda: / }).nth(2).click();
      await clean(page, "step 1 with help");
      await wizard.nextFails();
      await clean(page, "step 1 with errors");
      await wizard.select("Tipo do Plano", "Internet");
      await wizard.field("Plano de acesso").fill("fibra");
      await expect(page.getByRole("listbox")).toBeVisible();
      await clean(page, "step 1 with an open list");
      await page.getByRole("option", { name: "Fibra 500 Mega", exact: false }).first().click();
      await wizard.button("Abrir calendário").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await clean(page, "step 1 with the calendar");
      await page.keyboard.press("Escape");
      await wizard.next("cobranca");
      await clean(page, "step 2");
      await wizard.radio("Permitir o agrupamento das contas em fatura").check();
      await wizard.field("Gerar docs. fiscais auto").check();
      await wizard.nextFails();
      await clean(page, "step 2 with errors");
      await wizard.radio("Gerar uma fatura para cada conta").check();
      await wizard.select("Documento fiscal", "21");
      await wizard.next("adesao");
      await clean(page, "step 3 with a warning kept in step 2");
      await wizard.field("Valor de adesão").fill("100");
      await wizard.nextFails();
      await clean(page, "step 3 with errors");
    });

    test("steps 4 and 5, and the created screen", async ({ page, wizard }) => {
      await wizard.open(1003);
      await wizard.walkTo("boas-vindas");
      await clean(page, "step 4 without e-mail");
      await wizard.field("Enviar boas vindas").check();
      await wizard.field("Deseja gravar o corpo deste email no repositório de modelos").check();
      await clean(page, "step 4");
      await wizard.field("Assunto").fill("");
      await wizard.nextFails();
      await clean(page, "step 4 with errors");
      await wizard.field("Assunto").fill("Olá");
      await wizard.button("Clique para exibir os modelos disponíveis").click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: "Ver Cortesia" }).click();
      await clean(page, "templates");
      await dialog.getByRole("button", { name: "Usar este modelo" }).last().click();
      await expect(dialog).toContainText("Você escreveu neste e-mail");
      await clean(page, "a template over what was written");
      await page.keyboard.press("Escape");
      await wizard.field("Nome do modelo").fill("Um nome");
      await wizard.next("renovacao");
      await wizard.radio("Valor sugerido").check();
      await clean(page, "step 5");
      await wizard.button("Finalizar").click();
      await expect(wizard.summary).toBeFocused();
      await clean(page, "step 5 with errors");
      await wizard.radio("Valor atual do plano").check();
      await wizard.finish();
      await clean(page, "created");
    });

    test("telephony's notice", async ({ page, wizard }) => {
      await wizard.open(1013);
      await wizard.select("Tipo do Plano", "Telefonia");
      await wizard.search("Plano de acesso", "TEL200", "Fixo 200 minutos");
      await clean(page, "conditions unmet");
      await wizard.button("Aplicar configuração de telefonia").click();
      await clean(page, "conditions met");
    });
  });
}

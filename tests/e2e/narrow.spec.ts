/** No page of the program needs scrolling sideways, down to the narrowest phone. */

import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import type { Wizard } from "./wizard.ts";

async function fits(page: Page, what: string): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    // Name what sticks out, innermost first, so that the fault can be found.
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .reverse();
  });
  expect(tooWide, what).toEqual([]);
}

/** The fields that only some answers ask for, each on its step. */
async function unfold(wizard: Wizard, step: string): Promise<void> {
  if (step === "cobranca") {
    await wizard.field("Gerar docs. fiscais auto").check();
    await wizard.select("Documento fiscal", "NFCom (62)");
    await wizard.select("Desconto", "10% na fatura e 5% em dia, por seis meses");
  }
  if (step === "adesao") {
    await wizard.field("Valor de adesão").fill("9.999.999,99");
    await wizard.select("Num. parcelas", "7 × R$ 1.428.571,42, a primeira R$ 1.428.571,47");
    await wizard.search("Plano de contas adesão", "1.02.001", "1.02.001 Taxa de adesão");
  }
  if (step === "boas-vindas") {
    await wizard.field("Enviar boas vindas").check();
    await wizard.field("Deseja gravar o corpo deste email no repositório de modelos").check();
    await wizard.field("Nome do modelo").fill("Um nome");
  }
  if (step === "renovacao") await wizard.radio("Valor sugerido").check();
}

for (const width of [320, 360]) {
  test(`nothing is wider than ${width} pixels`, async ({ page, wizard }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/");
    await expect(page.getByRole("link", { name: /Lead 3001/ })).toBeVisible();
    await fits(page, "start");
    await page.goto("/clientes/1004");
    await expect(page.getByRole("table")).toBeVisible();
    await fits(page, "customer");
    await page.goto("/clientes/1004/contratos/1");
    await expect(page.getByRole("table", { name: "Contas" })).toBeVisible();
    await fits(page, "contract");

    await wizard.open(1001, "?atendimento=4001");
    await wizard.button("Próximo").click();
    await expect(wizard.summary).toBeVisible();
    await fits(page, "step 1 with errors");
    await wizard.select("Tipo do Plano", "Internet");
    await wizard.search("Plano de acesso", "EMP600", "Empresarial 600 Mega com IP fixo");
    await fits(page, "step 1");
    for (const step of ["cobranca", "adesao", "boas-vindas", "renovacao"] as const) {
      await wizard.next(step);
      await unfold(wizard, step);
      await fits(page, step);
    }
    await wizard.button("Finalizar").click();
    await expect(wizard.summary).toBeVisible();
    await fits(page, "the last step with errors");
    await page.getByRole("button", { name: /Ver tudo$/ }).click();
    await expect(wizard.panel).toBeVisible();
    await fits(page, "the sheet");
    await wizard.panel.getByRole("button", { name: "Fechar" }).click();
    await wizard.field("Valor sugerido de renovação").fill("280,00");
    await wizard.finish();
    await fits(page, "the created screen");
  });
}

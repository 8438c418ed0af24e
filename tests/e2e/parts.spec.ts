/** What the first step does not need is downloaded behind it: nothing of it before, and a failure can be tried again. */

import { expect, test } from "./journey.ts";

const PART = /-(later|details|pages)\.wasm$/;

test("a part that does not come says so, and comes on the next try; no answer is lost", async ({ page, wizard, noise }) => {
  noise.allow(/status of 503/, /Failed to fetch|incorrect response MIME type|TypeError|CompileError/);
  await page.route(/-later\.wasm$/, (route) => route.fulfill({ status: 503, body: "" }));
  await wizard.open(1003);
  await wizard.select("Tipo do Plano", "Internet");
  await wizard.search("Plano de acesso", "FIB500", "Fibra 500 Mega");
  await wizard.button("Próximo").click();
  await wizard.expectStep("cobranca");
  const message = page.getByRole("alert").filter({ hasText: "Não foi possível carregar esta parte do programa" });
  await expect(message).toBeVisible();

  await page.unroute(/-later\.wasm$/);
  await message.getByRole("button", { name: "Tentar de novo" }).click();
  await expect(wizard.field("Forma de pagamento")).toBeVisible();
  await wizard.button("Voltar").click();
  await expect(wizard.field("Plano de acesso")).toHaveValue("Fibra 500 Mega");
});

test("the pages' own part is not downloaded for the wizard, nor the wizard's for the pages", async ({ page, wizard }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const part = PART.exec(request.url())?.[1];
    if (part) asked.push(part);
  });
  await wizard.open(1003);
  await wizard.select("Tipo do Plano", "Internet");
  await expect.poll(() => [...asked].sort()).toEqual(["details", "later"]);
  await page.goto("/");
  await expect(page.getByRole("link", { name: /Lead 3001/ })).toBeVisible();
  expect(asked.slice(2)).toEqual(["pages"]);
});

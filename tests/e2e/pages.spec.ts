/** The pages around the wizard when something fails, or is long; and the wizard's header. */

import { expect, test } from "./journey.ts";

const REFUSED = /status of 500/;

test("a search that failed can be tried again, and so can the leads", async ({ page, noise }) => {
  noise.allow(REFUSED);
  await page.route(/\/api\/v1\/(clients\?|leads)/, (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto("/");
  const search = page.getByRole("region", { name: /^Buscar cliente/ });
  const leads = page.getByRole("region", { name: "Leads em efetivação" });
  for (const part of [search, leads]) await expect(part.getByText("A resposta não veio do ERP")).toBeVisible();
  await page.unroute(/\/api\/v1\/(clients\?|leads)/);

  await search.getByRole("button", { name: "Tentar de novo" }).click();
  await expect(search.getByRole("link", { name: /Amélia Ventania de Souza/ })).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeFocused();
  await leads.getByRole("button", { name: "Tentar de novo" }).click();
  await expect(leads.getByRole("link", { name: /Lead 3001/ })).toBeVisible();
  await expect(leads.getByRole("heading")).toBeFocused();
});

test("a customer whose name does not come keeps no lead from being worked on", async ({ page, noise }) => {
  noise.allow(REFUSED);
  await page.route("**/api/v1/clients/1006", (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto("/");
  await expect(page.getByRole("link", { name: /Amélia Ventania de Souza.*Lead 3001/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Cliente 1006.*Lead 3002/ })).toBeVisible();
});

test("a list of contracts goes on where a page of it ends", async ({ page, noise }) => {
  noise.allow(REFUSED);
  await page.route(/\/contracts\?limit=100/, (route) =>
    route.continue({ url: route.request().url().replace("limit=100", "limit=1") }),
  );
  await page.goto("/clientes/1004");
  const rows = page.getByRole("table", { name: "Contratos" }).getByRole("rowheader");
  await expect(rows).toHaveText(["Nº 2026-000004"]);

  const more = page.getByRole("button", { name: "Mostrar mais" });
  await page.route(/cursor=/, (route) => route.fulfill({ status: 500, body: "" }));
  await more.click();
  await expect(page.getByRole("status").filter({ hasText: "A resposta não veio do ERP" })).toBeVisible();
  await page.unroute(/cursor=/);
  await more.click();
  await expect(rows).toHaveText(["Nº 2026-000004", "Nº 2026-000001"]);
  await expect(page.getByRole("link", { name: "Nº 2026-000001" })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "1 contrato a mais" })).toBeVisible();
  await expect(more).toHaveCount(0);
});

test("the header says from where the contract comes, and what is there already", async ({ page, wizard }) => {
  const header = page.getByRole("region", { name: "Cliente" });
  await wizard.open(1004);
  await expect(header).toContainText("Painel do Cliente");
  await expect(header).toContainText(/3 faturas vencidas · R\$\s\d/);
  await header.getByRole("button", { name: "2 contratos ativos" }).click();
  const dialog = page.getByRole("dialog", { name: "Contratos" });
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await dialog.getByRole("button", { name: "Fechar" }).click();

  await wizard.open(1001, "?atendimento=4001");
  await expect(header).toContainText("Nenhuma fatura vencida");
  await expect(header).toContainText("Nenhum contrato ativo");
  await expect(header).toContainText(/Atendimento \d+ · Quer contratar/);
  await expect(header).not.toContainText("Painel do Cliente");
});

test("the only customer found is opened by Enter, and every page come to has the focus on its heading", async ({ page, wizard }) => {
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.getByRole("searchbox").fill("nuvens");
  // Not before the answer, which Enter need not wait for.
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/clientes\/1004$/);
  await expect(heading).toHaveText("Condomínio Solar das Nuvens");
  await expect(heading).toBeFocused();
  await page.getByRole("link", { name: "Nº 2026-000001" }).click();
  await expect(heading).toHaveText("Contrato nº 2026-000001");
  await expect(heading).toBeFocused();
  await page.goBack();
  await page.getByRole("link", { name: "Novo Contrato" }).click();
  await wizard.expectStep("plano");
  await expect(heading).toBeFocused();

  await page.goto("/clientes/1004");
  await expect(heading).toBeVisible();
  await expect(heading).not.toBeFocused();
});

for (const path of ["/clientes/999999", "/clientes/999999/contratos/novo"]) {
  test(`${path} names no customer, and leads to the search for one`, async ({ page, noise }) => {
    noise.allow(/status of 404/);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cliente não encontrado");
    await expect(page).toHaveTitle(/^Cliente não encontrado/);
    await page.getByRole("link", { name: "Buscar cliente" }).click();
    await expect(page.getByRole("searchbox")).toBeFocused();
  });
}

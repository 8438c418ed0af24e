/** What can be taken away of a contract: a table, a calendar, and paper. */

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { brazilianDate } from "./charge.ts";
import { expect, test } from "./journey.ts";
import { stored } from "./stored.ts";

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("the schedule as a table and as a calendar, the same on both pages", async ({ page, wizard, erp }) => {
  await wizard.open(1003);
  await wizard.walkTo("adesao");
  await wizard.field("Valor de adesão").fill("2.000,00");
  await wizard.select("Num. parcelas", "2 × R$ 1.000,00");
  await wizard.search("Plano de contas adesão", "1.02.001", "1.02.001 Taxa de adesão");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  const contract = stored(erp.dbPath, await wizard.finish());

  const table = await download(page, "Baixar cobranças (CSV)");
  expect(table.name).toBe(`contrato-${contract.contract["number"]}.csv`);
  const lines = table.text.split("\r\n");
  expect(lines[0]).toBe("\ufeffDescrição;Vencimento;Pagável até;Valor;Valor pago em dia;Situação");
  expect(lines).toHaveLength(1 + 14 + 1);
  const first = contract.parcels[0];
  const [due, until] = [brazilianDate(String(first?.["due_date"])), brazilianDate(String(first?.["payable_until"]))];
  expect(lines).toContain(`Adesão 1 de 2;${due};${until};1000,00;1000,00;Faturada`);
  expect(table.text.replaceAll("\r\n", "")).not.toContain("\n");

  const calendar = await download(page, "Baixar vencimentos (ICS)");
  expect(calendar.name).toBe(`contrato-${contract.contract["number"]}.ics`);
  expect(calendar.text.replaceAll("\r\n", "")).not.toContain("\n");
  for (const line of calendar.text.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  const unfolded = calendar.text.replaceAll("\r\n ", "");
  expect(unfolded).toContain("SUMMARY:Adesão 1 de 2: R$ 1.000\\,00\r\n");
  expect(unfolded).toContain(`DTSTART;VALUE=DATE:${String(first?.["due_date"]).replaceAll("-", "")}\r\n`);
  const ids = [...unfolded.matchAll(/^UID:(.*)\r$/gm)].map((found) => found[1]);
  expect(new Set(ids).size).toBe(14);

  await page.getByRole("link", { name: "Ver contrato" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Contrato nº/);
  expect(await download(page, "Baixar vencimentos (ICS)")).toEqual(calendar);
  expect(await download(page, "Baixar cobranças (CSV)")).toEqual(table);
});

test.describe("on paper", () => {
  test.use({ colorScheme: "dark" });

  for (const path of ["/clientes/1004/contratos/1", "/clientes/1018/contratos/novo"]) {
    test(`${path} fits two pages, black on white, without what is pressed`, async ({ page, wizard }) => {
      if (path.endsWith("novo")) {
        await wizard.open(1018);
        await wizard.walkTo("boas-vindas");
        await wizard.field("Enviar boas vindas").check();
        await wizard.next("renovacao");
        await wizard.finish();
      } else {
        await page.goto(path);
      }
      await expect(page.getByRole("table", { name: "Contas" })).toBeVisible();
      // On the created screen it is a click away; on paper it has to be there.
      const answers = page.getByRole("heading", { name: "O que foi respondido" });
      await expect(answers).toBeVisible({ visible: !path.endsWith("novo") });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, "pages").toBeLessThanOrEqual(2);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12]/);

      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("button", { name: "Imprimir" })).toBeHidden();
      await expect(answers).toBeVisible();
      await expect(page.getByRole("columnheader", { name: "Vencimento" }).first()).toBeVisible();
      // A column in which every row says what another one does is left out.
      await expect(page.getByRole("columnheader", { name: "Bruto" })).toHaveCount(0);
      const looks = await page.getByRole("heading", { level: 1 }).evaluate((heading) => [
        getComputedStyle(heading).color, getComputedStyle(document.body).backgroundColor,
      ]);
      expect(looks).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    });
  }
});

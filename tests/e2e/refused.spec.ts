/** What the ERP refuses is shown at its field and in the summary, and nothing typed is lost. */

import { createAndCompare } from "./creation.ts";
import { sql } from "./database.ts";
import { expect, test } from "./journey.ts";
import { contractCount } from "./stored.ts";

test("a billing group that was deactivated meanwhile", async ({ wizard, erp, noise }) => {
  noise.allow(/status of 422/);
  await wizard.open(1003);
  await wizard.plan();
  await wizard.radio("Permitir o agrupamento das contas em fatura").check();
  await wizard.select("Regra de agrupamento de cobranças", "Principal");
  await wizard.field("Observações extras").fill("Cliente antigo, primeira casa da rua.");
  await wizard.next("adesao");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  sql(erp.dbPath, "UPDATE billing_groups SET active = 0 WHERE id = 1003");
  await wizard.field("Confirma a criação desse contrato agora").check();
  await wizard.button("Finalizar").click();

  const words = "Este agrupamento está desativado. Escolha outro ou reative-o em “Gerenciar agrupamentos”.";
  await wizard.expectStep("cobranca");
  await expect(wizard.summary).toBeFocused();
  await wizard.summary.getByRole("link", { name: words }).click();
  const group = wizard.field("Regra de agrupamento de cobranças");
  await expect(group).toBeFocused();
  await expect(group).toHaveAttribute("aria-invalid", "true");
  await expect(group).toHaveAccessibleDescription(new RegExp("Este agrupamento está desativado"));
  await expect(wizard.field("Observações extras")).toHaveValue("Cliente antigo, primeira casa da rua.");
  expect(contractCount(erp.dbPath, 1003)).toBe(0);

  // Mended, the same answers make the contract.
  await wizard.radio("Gerar uma fatura para cada conta").check();
  await wizard.button("Voltar à revisão").click();
  await wizard.expectStep("renovacao");
  const contract = await createAndCompare(wizard, erp.dbPath);
  expect(contract.terms["notes"]).toBe("Cliente antigo, primeira casa da rua.");
  expect(contractCount(erp.dbPath, 1003)).toBe(1);
});

test("a terminal that was taken between the preview and the sending", async ({ page, wizard, erp, noise }) => {
  noise.allow(/status of 422/);
  await wizard.open(1013);
  await wizard.plan({ kind: "Telefonia", plan: ["TEL200", "Fixo 200 minutos"] });
  await wizard.next("adesao");
  await wizard.search("Núm. terminal telefônico", "0006", "(11) 3333-0006");
  await wizard.next("boas-vindas");
  await wizard.next("renovacao");
  await page.route("**/api/v1/contracts", async (route) => {
    sql(erp.dbPath, "UPDATE phone_terminals SET available = 0 WHERE id = 6");
    await route.continue();
  });
  await wizard.field("Confirma a criação desse contrato agora").check();
  const answer = page.waitForResponse("**/api/v1/contracts");
  await wizard.button("Finalizar").click();
  expect((await answer).status()).toBe(422);
  await wizard.expectStep("adesao");
  await expect(wizard.summary.getByRole("link")).toHaveText(["Este terminal já está em uso. Escolha um terminal livre."]);
  await expect(wizard.field("Núm. terminal telefônico")).toHaveAttribute("aria-invalid", "true");
  expect(contractCount(erp.dbPath, 1013)).toBe(0);
});

import { createAndCompare } from "./creation.ts";
import { expect, test } from "./journey.ts";

for (const now of [false, true]) {
  test(`awaiting activation ${now ? "with" : "without"} “Gerar agora”`, async ({ wizard, erp }) => {
    await wizard.open(now ? 1023 : 1024);
    await wizard.walkTo("adesao");
    await wizard.field("Valor de adesão").fill("90,00");
    await wizard.select("Num. parcelas", "2 × R$ 45,00");
    await wizard.search("Plano de contas adesão", "1.02.001", "1.02.001 Taxa de adesão");
    await wizard.field("Gerar agora").setChecked(now);
    await wizard.next("boas-vindas");
    await wizard.next("renovacao");
    await wizard.field("Deseja aguardar a ativação do contrato").check();
    await expect(wizard.panel.getByText("Datas e valores estimados")).toBeVisible();

    const contract = await createAndCompare(wizard, erp.dbPath);
    expect(contract.contract["state"]).toBe("awaiting_activation");
    expect(contract.terms).toMatchObject({ await_activation: true, setup_fee: { generate_immediately: now } });
    // What waits is a plan of the contract, not yet an account.
    expect(contract.accounts).toEqual([]);
    expect(contract.receivables).toMatchObject({ status: "on_activation", estimated: true });
    expect(contract.receivables.items).toHaveLength(12);
    expect(contract.setupFee).toMatchObject({ status: now ? "now" : "on_activation", estimated: !now });
    expect(contract.parcels.map((row) => [row["amount_cents"], row["state"]])).toEqual(
      now ? Array.from({ length: 2 }, () => [4500, "invoiced"]) : [],
    );
    expect(contract.invoices).toHaveLength(now ? 2 : 0);
  });
}

test("the first due dates count from the estimated activation", async ({ page, wizard }) => {
  await wizard.open(1026);
  await wizard.walkTo("renovacao");
  await wizard.field("Deseja aguardar a ativação do contrato").check();
  const first = wizard.panel.getByRole("listitem").filter({ hasText: /Mensalidade 1 de 12/ });
  const due = /^\s*(\d\d\/\d\d)\/(\d\d)/.exec((await first.textContent()) ?? "");
  for (let step = 0; step < 4; step += 1) await page.goBack();
  await expect(wizard.chosen("Vencimento")).toHaveText(`Dia 10 · 1º estimado em ${due?.[1]}/20${due?.[2]}`);
});

test("“Gerar agora” without waiting has no effect, and says so", async ({ page, wizard }) => {
  await wizard.open(1025);
  await wizard.walkTo("adesao");
  await wizard.field("Gerar agora").check();
  await expect(page.getByText("“Gerar agora” só muda algo junto com")).toBeVisible();
});

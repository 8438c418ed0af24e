/** The wizard as a person uses it: by the words on the page. */

import { type Locator, type Page, expect } from "@playwright/test";
import type { Charge } from "./charge.ts";

export const STEPS = ["plano", "cobranca", "adesao", "boas-vindas", "renovacao"] as const;
export const APPLY_TELEPHONY = "Aplicar configuração de telefonia";
export type StepName = (typeof STEPS)[number];

/** The answers of a contract that lacks nothing; a journey changes what it is about. */
export interface Usual {
  kind?: string;
  /** What is typed to find the plan, and what its option says. */
  plan?: [query: string, option: string];
}

export class Wizard {
  readonly panel: Locator;
  readonly summary: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole("complementary", { name: "O que será criado" });
    this.summary = page.getByRole("alert").filter({ has: page.getByRole("heading", { name: /neste passo$/ }) });
  }

  /** Opens the wizard for a customer, as the link on the panel does. */
  async open(client: number, query = ""): Promise<void> {
    await this.page.goto(`/clientes/${client}/contratos/novo${query}`);
    await this.expectStep("plano");
  }

  async expectStep(step: StepName): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/contrato(s)?/novo/${step}(\\?|$)`));
    await expect(this.page).toHaveTitle(new RegExp(`Passo ${STEPS.indexOf(step) + 1} de 5`));
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  radio(name: string): Locator {
    return this.page.getByRole("radio", { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Chooses from a list; the option's further words (prices, dates) need not be given. */
  async select(label: string, option: string): Promise<void> {
    const choice = this.field(label).locator("option").filter({ hasText: new RegExp(`^\\s*${escaped(option)}( ·|$)`) });
    await this.field(label).selectOption((await choice.getAttribute("value")) ?? "");
  }

  /** What a list shows as chosen. */
  chosen(label: string): Locator {
    return this.field(label).locator("option:checked");
  }

  /** Chooses by searching. */
  async search(label: string, query: string, option: string): Promise<void> {
    await this.field(label).fill(query);
    await this.page.getByRole("option", { name: option }).first().click();
    await expect(this.field(label)).toHaveValue(option);
  }

  async next(to: StepName): Promise<void> {
    await this.button("Próximo").click();
    await this.expectStep(to);
  }

  /** "Próximo" where something is missing: the summary has the focus. */
  async nextFails(): Promise<void> {
    await this.button("Próximo").click();
    await expect(this.summary).toBeFocused();
  }

  /** Step 1, and on to step 2. Telephony is set up on the way: its due date is not suggested. */
  async plan({ kind = "Internet", plan = ["FIB500", "Fibra 500 Mega"] }: Usual = {}): Promise<void> {
    await this.select("Tipo do Plano", kind);
    await this.search("Plano de acesso", ...plan);
    if (kind === "Telefonia") await this.button(APPLY_TELEPHONY).click();
    await this.next("cobranca");
  }

  /** Everything up to the step, with the answers of a usual contract. */
  async walkTo(step: StepName, usual: Usual = {}): Promise<void> {
    const steps = STEPS.slice(1, STEPS.indexOf(step) + 1);
    if (steps.length > 0) await this.plan(usual);
    for (const to of steps.slice(1)) await this.next(to);
  }

  /** Every charge that the panel announces. */
  async charges(): Promise<Charge[]> {
    const more = this.panel.getByRole("button", { name: /^Ver as \d+ cobranças$/ });
    if (await more.isVisible()) await more.click();
    const texts = await this.panel.getByRole("listitem").allTextContents();
    return texts.flatMap((text) => {
      const parts = /^(\d\d\/\d\d)\/(\d\d)((?:Mensalidade|Adesão) \d+ de \d+)R\$\s(\d[\d.]*,\d\d)/.exec(text);
      return parts ? [{ what: parts[3] ?? "", due: `${parts[1]}/20${parts[2]}`, amount: parts[4] ?? "" }] : [];
    });
  }

  /** Confirms and creates. Gives the contract's id. */
  async finish(): Promise<number> {
    await this.field("Confirma a criação desse contrato agora").check();
    await this.button("Finalizar").click();
    return this.created();
  }

  /** The created screen's contract. */
  async created(): Promise<number> {
    await expect(this.page.getByRole("heading", { level: 1, name: /^Nº \d+/ })).toBeFocused();
    const link = await this.page.getByRole("link", { name: "Ver contrato" }).getAttribute("href");
    return Number(link?.split("/").pop());
  }
}

/** The charges in the tables of the created screen and of the contract's page, whichever columns they have. */
export async function tableCharges(page: Page): Promise<Charge[]> {
  const read = async (name: string, what: string): Promise<Charge[]> => {
    const table = page.getByRole("table", { name, exact: true });
    const heads = await table.locator("thead th").allTextContents();
    const rows = table.locator("tbody tr");
    const texts = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    const cell = (cells: string[], head: string): string => cells[heads.indexOf(head)] ?? "";
    return texts.map((cells) => ({
      what: `${what} ${cell(cells, "Nº")} de ${texts.length}`,
      due: cell(cells, "Vencimento"),
      amount: cell(cells, "Valor").replace(/^R\$\s/, ""),
    }));
  };
  return [...(await read("Contas", "Mensalidade")), ...(await read("Parcelas de adesão", "Adesão"))];
}

/** A text as a pattern; its spaces are the page's no-break spaces too. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s");
}

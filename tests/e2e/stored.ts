/** A contract as it stands in the ERP's SQLite file. */

import { type Charge, brazilian, brazilianDate } from "./charge.ts";
import { type Row, sql, sqlRow } from "./database.ts";

interface Part {
  status: "none" | "now" | "on_activation";
  estimated: boolean;
  total: string;
}

interface Planned {
  number: number;
  due_date: string;
  amount: string;
}

interface Renewal {
  automatic: boolean;
  price: string;
  queued_on: string | null;
  renewed_on: string | null;
  ends_on: string;
}

/** The body that made the contract; only what the journeys look at has a type. */
export interface Terms extends Record<string, unknown> {
  setup_fee: Record<string, unknown>;
  renewal: Record<string, unknown>;
  fiscal_documents: Record<string, unknown>;
  welcome_email: Record<string, unknown> | null;
  origin: Record<string, unknown>;
}

export interface Stored {
  contract: Row;
  terms: Terms;
  setupFee: Part & { installments: Planned[] };
  receivables: Part & { items: Planned[] };
  renewal: Renewal;
  parcels: Row[];
  accounts: Row[];
  invoices: Row[];
  emails: Row[];
}

/** Everything that the ERP keeps of a contract. */
export function stored(path: string, id: number): Stored {
  const contract = sqlRow(path, "SELECT * FROM contracts WHERE id = ?", [id]);
  const part = <T>(column: string) => JSON.parse(String(contract[column])) as T;
  const of = (kind: string) =>
    sql(path, "SELECT * FROM receivables WHERE contract_id = ? AND kind = ? ORDER BY number", [id, kind]);
  return {
    contract,
    terms: part("terms"),
    setupFee: part("setup_fee"),
    receivables: part("receivables"),
    renewal: part("renewal"),
    parcels: of("setup_fee"),
    accounts: of("monthly"),
    invoices: sql(path, "SELECT * FROM invoices WHERE contract_id = ? ORDER BY id", [id]),
    emails: sql(path, "SELECT * FROM outbox_emails WHERE contract_id = ? ORDER BY id", [id]),
  };
}

/** Parcels and accounts as stored; before the activation, as planned. */
export function storedCharges(contract: Stored): Charge[] {
  const { setupFee, receivables } = contract;
  const fee = setupFee.status === "on_activation" ? setupFee.installments.map(planned) : contract.parcels.map(kept);
  const accounts = receivables.status === "on_activation" ? receivables.items.map(planned) : contract.accounts.map(kept);
  const named = (name: string) => (row: Amounts, _: number, all: Amounts[]) => ({
    what: `${name} ${row.number} de ${all.length}`,
    due: brazilianDate(row.due),
    amount: brazilian(row.cents),
  });
  return [...accounts.map(named("Mensalidade")), ...fee.map(named("Adesão"))];
}

interface Amounts {
  number: number;
  due: string;
  cents: number;
}

function kept(row: Row): Amounts {
  return { number: Number(row["number"]), due: String(row["due_date"]), cents: Number(row["amount_cents"]) };
}

function planned(row: Planned): Amounts {
  return { number: row.number, due: row.due_date, cents: Number(row.amount.replace(".", "")) };
}

export function contractCount(path: string, client: number): number {
  const row = sqlRow(path, "SELECT count(*) AS n FROM contracts WHERE client_id = ?", [client]);
  return Number(row["n"]);
}

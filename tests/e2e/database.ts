/** The ERP's SQLite file, read and changed past the ERP, by Python: Node 20 has no SQLite of its own. */

import { execFileSync } from "node:child_process";

export type Row = Record<string, string | number | null>;

const PROGRAM = `
import json, sqlite3, sys
path, sql, values = json.load(sys.stdin)
# The server writes meanwhile: wait for it as it waits for others.
with sqlite3.connect(path, timeout=10) as database:
    database.row_factory = sqlite3.Row
    rows = [dict(row) for row in database.execute(sql, values)]
json.dump(rows, sys.stdout)
`;

/** Runs one statement and gives its rows. */
export function sql(path: string, statement: string, values: (string | number | null)[] = []): Row[] {
  const input = JSON.stringify([path, statement, values]);
  const output = execFileSync("python3", ["-c", PROGRAM], { input, encoding: "utf8" });
  return JSON.parse(output) as Row[];
}

/** The only row of a statement. */
export function sqlRow(path: string, statement: string, values: (string | number | null)[] = []): Row {
  const rows = sql(path, statement, values);
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows: ${statement}`);
  return rows[0];
}

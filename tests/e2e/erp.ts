/** A reference ERP of one's own: a free port, a fresh database with the demo's data. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const PROGRAM = process.env["ERP_SERVER"] ?? resolve("target/release/erp-server");
const DIST = process.env["DIST"] ?? resolve("dist");
const PATIENCE_MS = 20_000;

export class Erp {
  private constructor(
    /** Where it listens, for example `http://127.0.0.1:40001`. */
    readonly baseURL: string,
    /** Its SQLite file. */
    readonly dbPath: string,
    private readonly folder: string,
    private process: ChildProcess,
  ) {}

  static async start(): Promise<Erp> {
    const folder = await mkdtemp(join(tmpdir(), "novo-contrato-"));
    const dbPath = join(folder, "erp.sqlite");
    const listen = `127.0.0.1:${await freePort()}`;
    const erp = new Erp(`http://${listen}`, dbPath, folder, run(listen, dbPath));
    try {
      await erp.healthy();
    } catch (error) {
      await erp.stop();
      throw error;
    }
    return erp;
  }

  /** Kills it as a power cut would. */
  async kill(): Promise<void> {
    if (this.running()) {
      const ended = once(this.process, "exit");
      this.process.kill("SIGKILL");
      await ended;
    }
  }

  /** Starts it again where it was, on the database as it was left. */
  async startAgain(): Promise<void> {
    await this.kill();
    this.process = run(new URL(this.baseURL).host, this.dbPath);
    await this.healthy();
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private running(): boolean {
    return this.process.pid !== undefined && this.process.exitCode === null && this.process.signalCode === null;
  }

  private async healthy(): Promise<void> {
    let startError: Error | undefined;
    this.process.once("error", (error) => (startError = error));
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      if (startError) throw startError;
      if (this.process.exitCode !== null) throw new Error(`erp-server ended with ${this.process.exitCode}`);
      // Until it listens the connection is refused; that is what the loop is for.
      const answer = await fetch(`${this.baseURL}/healthz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error(`erp-server did not answer /healthz within ${PATIENCE_MS} ms`);
  }
}

function run(listen: string, dbPath: string): ChildProcess {
  const child = spawn(PROGRAM, ["--listen", listen, "--db", dbPath, "--dist", DIST, "--demo"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  // Its line for each request would bury what the tests say.
  createInterface(child.stderr).on("line", (line) => {
    if (!line.includes(" INFO ")) console.error(line);
  });
  return child;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

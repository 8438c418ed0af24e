/** `test` with a page that has loaded this crate's module, served from its folder. */

import { test as base } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

export { expect } from "@playwright/test";

/** What `tests/web/src` has for the page; `cargo xtask` builds it. */
export interface WebTests {
  vector_count(): number;
  mismatches(): string[];
  FullPreview: new (months: number) => { repeat(times: number): void };
}

declare global {
  interface Window {
    webTests: WebTests;
  }
}

const TYPES: Record<string, string> = { js: "text/javascript", wasm: "application/wasm" };

/** The names of the files that `cargo xtask` leaves in the folder `WEB_TESTS`. */
const FILES = ["web_tests.js", "web_tests_bg.wasm"];

/** Serves the files, and an empty page; returns the address and what stops it. */
async function serve(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer(async (request, response) => {
    // A browser's benchmark needs a clock of microseconds, which only an isolated page gets.
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    const name = request.url?.slice(1) ?? "";
    if (FILES.includes(name)) {
      response.setHeader("Content-Type", TYPES[name.split(".").pop() ?? ""] ?? "");
      response.end(await readFile(join(folder, name)));
    } else {
      response.setHeader("Content-Type", "text/html");
      response.end("<!doctype html><title>web-tests</title>");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

export const test = base.extend({
  page: async ({ page }, use) => {
    const folder = process.env["WEB_TESTS"];
    if (!folder) {
      throw new Error("WEB_TESTS names no folder: start the tests by `cargo xtask test --only web`");
    }
    const { address, stop } = await serve(folder);
    await page.goto(address);
    await page.evaluate(async (script) => {
      const module = await import(script);
      await module.default();
      window.webTests = module;
    }, `${address}${FILES[0]}`);
    await use(page);
    stop();
  },
});

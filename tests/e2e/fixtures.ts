/** `test` with an `erp`: every test file has a reference ERP of its own. */

import { test as base } from "@playwright/test";
import { Erp } from "./erp.ts";

export { expect } from "@playwright/test";

/** The ERP of the file that a worker is at; Playwright has no scope between a test and a worker. */
class ErpOfFile {
  private current: { file: string; erp: Erp } | undefined;

  async of(file: string): Promise<Erp> {
    if (this.current?.file !== file) {
      await this.stop();
      this.current = { file, erp: await Erp.start() };
    }
    return this.current.erp;
  }

  async stop(): Promise<void> {
    await this.current?.erp.stop();
    this.current = undefined;
  }
}

export const test = base.extend<{ erp: Omit<Erp, "stop"> }, { erpOfFile: ErpOfFile }>({
  erpOfFile: [
    async ({}, use) => {
      const erps = new ErpOfFile();
      await use(erps);
      await erps.stop();
    },
    { scope: "worker" },
  ],
  erp: async ({ erpOfFile }, use, testInfo) => {
    await use(await erpOfFile.of(testInfo.file));
  },
  // So that `page.goto("/")` leads to the file's own ERP.
  baseURL: async ({ erp }, use) => {
    await use(erp.baseURL);
  },
});

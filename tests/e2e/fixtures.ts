/** `test` with an `erp`: every test has a reference ERP of its own, with a fresh database. */

import { test as base } from "@playwright/test";
import { Erp } from "./erp.ts";

export { expect } from "@playwright/test";

export const test = base.extend<{ erp: Omit<Erp, "stop"> }>({
  erp: async ({}, use) => {
    const erp = await Erp.start();
    await use(erp);
    await erp.stop();
  },
  // So that `page.goto("/")` leads to the test's own ERP.
  baseURL: async ({ erp }, use) => {
    await use(erp.baseURL);
  },
});

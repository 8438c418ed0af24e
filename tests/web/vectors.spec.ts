/** The rules compute in a browser what they compute on a server, to the bit. */

import { expect, test } from "./module.ts";

test("every contract comes out as it does natively", async ({ page }) => {
  const { count, mismatches } = await page.evaluate(() => ({
    count: window.webTests.vector_count(),
    mismatches: window.webTests.mismatches(),
  }));
  expect(count).toBeGreaterThan(0);
  expect(mismatches).toEqual([]);
});

import { expect, test } from "./fixtures.ts";

test("the app starts and has a heading", async ({ page }) => {
  await page.goto("/");
  // The page's own words, heading included, are there until the app is.
  await expect(page.locator("#startup")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

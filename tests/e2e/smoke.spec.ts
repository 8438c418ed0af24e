import { expect, test } from "./fixtures.ts";

test("the app starts and has a heading", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#startup")).toHaveCount(0);
});

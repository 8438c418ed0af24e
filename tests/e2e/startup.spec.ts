import { expect, test } from "./fixtures.ts";

const FAULTS = {
  "wasm missing": /_bg\.wasm$/,
  "the app's script missing": /novo-contrato-[^/]*\.js$/,
};

for (const [fault, address] of Object.entries(FAULTS)) {
  test(`${fault}: the page says what to do`, async ({ page }) => {
    await page.route(address, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("Não foi possível carregar o programa");
  });
}

test("wasm of a wrong type that is no wasm: the page says what to do", async ({ page }) => {
  await page.route(/_bg\.wasm$/, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Login</h1>" }));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("Não foi possível carregar o programa");
});

test("an old page that finds none of its files: the page says to reload", async ({ page }) => {
  await page.route(/\.(js|wasm|css)$/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/");
  await expect(page.getByText("recarregue a página")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says that it needs it", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("noscript p")).toBeVisible();
  });
});

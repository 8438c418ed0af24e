import { defineConfig } from "@playwright/test";

/** `cargo xtask` names the Chromium it found; without it Playwright looks for its own. */
const chromium = process.env["CHROMIUM"];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // A benchmark has the machine to itself.
  workers: 1,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  reporter: [["list"]],
  timeout: 120_000,
  use: {
    browserName: "chromium",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // As in tests/e2e.
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "vectors", testMatch: "*.spec.ts" },
    { name: "bench", testMatch: "*.bench.ts" },
  ],
});

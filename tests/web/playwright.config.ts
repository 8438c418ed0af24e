import { defineConfig } from "@playwright/test";
import { launchOptions } from "../chromium.ts";

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
    launchOptions,
  },
  projects: [
    { name: "vectors", testMatch: "*.spec.ts" },
    { name: "bench", testMatch: "*.bench.ts" },
  ],
});

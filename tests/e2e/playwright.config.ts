import { defineConfig } from "@playwright/test";
import { launchOptions } from "../chromium.ts";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // A file's tests share one ERP, so they stay together; files run beside each other.
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  // A test that fails now and then is a fault to be found, not to be repeated until it passes.
  retries: 0,
  reporter: [["list"]],
  timeout: 30_000,
  use: {
    locale: "pt-BR",
    timezoneId: "America/Sao_Paulo",
    // What cannot be clicked by then is not there: say so before the test's own time is over.
    actionTimeout: 10_000,
    // Without DOM snapshots: their script is kept out of the mail's sandboxed frame, which the console
    // tells, and a journey's console has to be silent.
    trace: { mode: "retain-on-failure", snapshots: false, screenshots: true, sources: true },
    launchOptions,
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
});

/** `test` for journeys: with a wizard, and with a console that has to stay silent. */

import type { Page } from "@playwright/test";
import { test as base } from "./fixtures.ts";
import { Wizard } from "./wizard.ts";

export { expect } from "./fixtures.ts";

/** What the browser's console said; anything that a test did not announce fails it. */
export class Noise {
  private readonly heard: string[] = [];
  private readonly allowed: RegExp[] = [];

  /** Announces messages that a fault which the test causes brings about. */
  allow(...patterns: RegExp[]): void {
    this.allowed.push(...patterns);
  }

  listenTo(page: Page): void {
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        this.heard.push(`${message.type()}: ${message.text()}`);
      }
    });
    page.on("pageerror", (error) => this.heard.push(`uncaught: ${error.message}`));
  }

  unexpected(): string[] {
    return this.heard.filter((message) => !this.allowed.some((pattern) => pattern.test(message)));
  }
}

export const test = base.extend<{ noise: Noise; wizard: Wizard }>({
  noise: [
    async ({ page }, use) => {
      const noise = new Noise();
      noise.listenTo(page);
      await use(noise);
      base.expect(noise.unexpected(), "messages in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  wizard: async ({ page }, use) => {
    await use(new Wizard(page));
  },
});

/** How every test starts Chromium: the one that `cargo xtask` found and names, else one that Playwright looks for. */

const chromium = process.env["CHROMIUM"];

export const launchOptions = {
  ...(chromium ? { executablePath: chromium } : {}),
  // Without the sandbox, because CI is root in a container; the rest keeps Chromium from calling home.
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
};

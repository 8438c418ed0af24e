/**
 * How long a full preview takes in a browser, as `crates/wizard/benches/preview.rs` measures it natively.
 *
 * Printed in the form of Rust's own benchmarks, which `cargo xtask bench` reads.
 */

import { test } from "./module.ts";

/** Each sample repeats the preview for so long that the clock's steps do not show in it. */
const SAMPLE_MS = 20;
const SAMPLES = 101;
/** The browser first runs code that it compiled in haste; it takes a while until all is optimised. */
const WARM_UP_MS = 1_000;

for (const months of [12, 60]) {
  test(`preview of ${months} months`, async ({ page }) => {
    const nanoseconds = await page.evaluate(
      ({ months, sampleMs, samples, warmUpMs }) => {
        const preview = new window.webTests.FullPreview(months);
        const time = (times: number) => {
          const start = performance.now();
          preview.repeat(times);
          return performance.now() - start;
        };
        let times = 1;
        for (const end = performance.now() + warmUpMs; performance.now() < end; ) {
          if (time(times) < sampleMs) {
            times *= 2;
          }
        }
        return Array.from({ length: samples }, () => (time(times) / times) * 1e6);
      },
      { months, sampleMs: SAMPLE_MS, samples: SAMPLES, warmUpMs: WARM_UP_MS },
    );
    const sorted = nanoseconds.sort((a, b) => a - b).map(Math.round);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const spread = Math.round((at(0.75) - at(0.25)) / 2);
    console.log(`test preview/${months} months ... bench: ${at(0.5)} ns/iter (+/- ${spread})`);
  });
}

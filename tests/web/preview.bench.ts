/**
 * How long a full preview takes in a browser, as `crates/wizard/benches/preview.rs` measures it natively.
 *
 * Printed in the form of Rust's own benchmarks, which `cargo xtask bench` reads.
 */

import { test } from "./module.ts";

const MONTHS = [12, 60];
/** Each sample repeats the preview for so long that the clock's steps do not show in it. */
const SAMPLE_MS = 20;
const SAMPLES = 101;
/** The browser first runs code that it compiled in haste; it takes a while until all is optimised. */
const WARM_UP_MS = 1_000;

/** The value below which half of them lie. */
function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

test("a full preview", async ({ page }) => {
  const contracts = await page.evaluate(
    ({ months, sampleMs, samples, warmUpMs }) => {
      const time = (preview: { repeat(times: number): void }, times: number) => {
        const start = performance.now();
        preview.repeat(times);
        return performance.now() - start;
      };
      const contracts = months.map((months) => {
        const preview = new window.webTests.FullPreview(months);
        let times = 1;
        for (const end = performance.now() + warmUpMs; performance.now() < end; ) {
          if (time(preview, times) < sampleMs) {
            times *= 2;
          }
        }
        return { months, preview, times, nanoseconds: [] as number[] };
      });
      // In turns: whatever else the machine does meanwhile, it does to all of them, and the ratio stays.
      for (let sample = 0; sample < samples; sample++) {
        for (const { preview, times, nanoseconds } of contracts) {
          nanoseconds.push((time(preview, times) / times) * 1e6);
        }
      }
      return contracts.map(({ months, nanoseconds }) => ({ months, nanoseconds }));
    },
    { months: MONTHS, sampleMs: SAMPLE_MS, samples: SAMPLES, warmUpMs: WARM_UP_MS },
  );
  for (const { months, nanoseconds } of contracts) {
    const middle = median(nanoseconds);
    const deviation = median(nanoseconds.map((one) => Math.abs(one - middle)));
    console.log(
      `test preview/${months} months ... bench: ${middle.toFixed(0)} ns/iter (+/- ${deviation.toFixed(0)})`,
    );
  }
});

/**
 * Two projects: `unit` is quick and always run; `browser` (files *.browser.test.ts) drives a real Chromium. Time limits
 * end what hangs and measure nothing: a busy machine takes many times as long as an idle one.
 */
import { defineConfig } from "vitest/config";

const browserTests = ["packages/**/*.browser.test.{ts,tsx}"];
const notSource = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/**/*.test.{ts,tsx}", "tools/**/*.test.ts", "fuzz/**/*.test.ts"],
          exclude: [...notSource, ...browserTests],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "browser",
          include: browserTests,
          exclude: notSource,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

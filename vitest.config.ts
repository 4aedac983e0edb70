/** Two projects: `unit` is quick and always run; `browser` (files *.browser.test.ts) drives a real Chromium. */
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
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: browserTests,
          exclude: notSource,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

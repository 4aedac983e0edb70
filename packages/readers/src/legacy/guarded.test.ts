import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { transformSync } from "esbuild";
import { afterAll, expect, it, vi } from "vitest";
import { runGuarded } from "./guarded.ts";

const folder = mkdtempSync(join(tmpdir(), "mingce-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { PATH: process.env["PATH"] };

/** A converter that writes down its own number and never ends. */
const endless = (file: string) => [
  "-e",
  `require("node:fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000);`,
];

function isRunning(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, "utf8") || Number.NaN), 0);
    return true;
  } catch {
    return false;
  }
}

it("a program that ends is waited for, one that cannot be started is an error", async () => {
  const start = { folder, env, limit: 20_000 };
  expect(await runGuarded(process.execPath, ["-e", ""], start)).toBe(true);
  await expect(runGuarded(join(folder, "none"), [], start)).rejects.toThrow();
});

it("a program that does not end in time is killed", async () => {
  const file = join(folder, "late");
  expect(await runGuarded(process.execPath, endless(file), { folder, env, limit: 3_000 })).toBe(false);
  await vi.waitFor(() => expect(isRunning(file)).toBe(false), { timeout: 5_000 });
});

it("a program ends with the thread that asked for it", async () => {
  const file = join(folder, "thread");
  const source = readFileSync(new URL("./guarded.ts", import.meta.url), "utf8");
  const { code } = transformSync(source, { loader: "ts", format: "cjs" });
  const asked = [process.execPath, endless(file), { folder, env, limit: 60_000 }].map((a) =>
    JSON.stringify(a),
  );
  const thread = new Worker(`${code}\nrunGuarded(${asked.join(", ")});`, { eval: true });
  await vi.waitFor(() => expect(isRunning(file)).toBe(true), { timeout: 15_000, interval: 50 });
  await thread.terminate();
  await vi.waitFor(() => expect(isRunning(file)).toBe(false), { timeout: 5_000, interval: 50 });
}, 180_000);

/** The built program, run as a person runs it, in a folder of its own. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const program = join(root, "packages/cli/bin/mingce.js");
/** Where the program runs; gone after the tests. */
export const folder = mkdtempSync(join(tmpdir(), "mingce-cli-"));

/** Runs the program; every run is checked for what no person should ever see. */
export function mingce(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(stderr).not.toMatch(/undefined|\[object|Error:/);
  return { code: status, out: stdout, err: stderr };
}

/** Runs the program and stops reading its output after the first of it. */
export function stopReading(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; err: string }> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, err })));
}

/** Puts a file into the folder and answers its name. */
export const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

/** The objects of a JSON answer, one a line. */
export const json = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Builds the program where it is not built, and clears the folder afterwards. */
export function withProgram(): void {
  beforeAll(() => {
    if (!existsSync(join(root, "packages/cli/dist/mingce.js")))
      execFileSync(process.execPath, [join(root, "tools/build.mjs")], { cwd: root, stdio: "ignore" });
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

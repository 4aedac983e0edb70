/** The built program, as a person runs it: exit codes, sentences, and what it does with files that are no disclosures. */
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unitText as clean, unitBudget } from "@mingce/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const program = join(root, "packages/cli/bin/mingce.js");
const folder = mkdtempSync(join(tmpdir(), "mingce-cli-"));
const wrong = clean.replace(/收支总预算[\d,.]+/, "收支总预算999.99");

/** Runs the program; every run is checked for what no person should ever see. */
function mingce(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(stderr).not.toMatch(/undefined|\[object|Error:/);
  return { code: status, out: stdout, err: stderr };
}

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const json = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** A text in GB18030, as older word processors save it; characters of two bytes only. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly number[]>();
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      const char = decoder.decode(new Uint8Array([a, b]));
      if (char.length === 1 && !codes.has(char)) codes.set(char, [a, b]);
    }
  return Uint8Array.from(
    [...text].flatMap((c) => (c < "\u0080" ? [c.charCodeAt(0)] : (codes.get(c) ?? [0x3f]))),
  );
}

beforeAll(() => {
  if (!existsSync(join(root, "packages/cli/dist/mingce.js")))
    execFileSync(process.execPath, [join(root, "tools/build.mjs")], { cwd: root, stdio: "ignore" });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the exit code", () => {
  it("is 0 where no error is found", () => {
    const { code, out } = mingce("check", file("good.txt", clean));
    expect(out).toContain("错误0");
    expect(code).toBe(0);
  });

  it("is 1 where one is, and says where", () => {
    const { code, out } = mingce("check", file("bad.txt", wrong));
    expect(out).toMatch(/错误 第\d+行/);
    expect(code).toBe(1);
  });

  it("is 2 where a file cannot be read, which wins over errors found", () => {
    const { code, out } = mingce("check", "bad.txt", "nowhere.txt", "good.txt");
    expect(out).toContain("没有这个文件");
    expect(code).toBe(2);
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["chekc", "good.txt"]],
    ["no file", ["check"]],
    ["an unknown option", ["check", "--colour", "good.txt"]],
    ["an unknown format", ["check", "good.txt", "--format", "yaml"]],
    ["two files for one page", ["check", "good.txt", "bad.txt", "--format", "html"]],
    ["no folder to write to", ["write", "budget.json"]],
    ["a folder that is not there", ["corpus", "nowhere"]],
  ])("is 3 for wrong usage, with a sentence: %s", (_, args) => {
    const { code, out, err } = mingce(...args);
    expect(err).toMatch(/^mingce: .+。\n/);
    expect(out).toBe("");
    expect(code).toBe(3);
  });

  it("is 0 for --help, which names every command", () => {
    const { code, out } = mingce("--help");
    expect(code).toBe(0);
    for (const command of ["check", "read", "write", "corpus", "serve"]) expect(out).toContain(command);
  });
});

describe("a file that is no disclosure", () => {
  const refusals: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["empty.txt", "", "file/empty"],
    ["blank.txt", " \n\n\t\n", "file/empty"],
    ["binary.txt", new Uint8Array(4000).map((_, i) => (i * 7) % 256), "file/binary"],
    ["letter.txt", "关于召开会议的通知\n明天上午十点开会，请准时参加。\n", "identity/not-a-disclosure"],
  ];

  it.each(refusals)("is refused: %s", (name, content, code) => {
    const run = mingce("check", file(name, content), "--format", "json");
    expect(json(run.out)).toMatchObject([
      { file: name, refused: { code, message: expect.stringMatching(/。$/) } },
    ]);
    expect(run.code).toBe(2);
  });

  it("is refused at 50 MB of noise, quickly", () => {
    const start = performance.now();
    const run = mingce("check", file("noise.txt", randomBytes(50 << 20)), "--format", "json");
    expect(json(run.out)).toMatchObject([{ refused: { code: expect.stringMatching(/^file\//) } }]);
    expect(run.code).toBe(2);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);

  it("is refused where it is a folder, with what to use instead", () => {
    mkdirSync(join(folder, "many"), { recursive: true });
    const { code, out } = mingce("check", "many");
    expect(out).toContain("mingce corpus");
    expect(code).toBe(2);
  });
});

describe("a disclosure in another shape", () => {
  it("is read in GB18030 as in UTF-8", () => {
    const two = mingce("check", file("gb.txt", gb18030(clean)), file("good.txt", clean), "--format", "json");
    const [gb, utf] = json(two.out);
    expect({ ...gb, file: "" }).toEqual({ ...utf, file: "" });
    expect(gb.unit).toBe(unitBudget.body);
  });

  it("is checked as far as it goes where half of it is missing", () => {
    const { code, out } = mingce(
      "check",
      file("half.txt", clean.slice(0, clean.length / 2)),
      "--format",
      "json",
    );
    const [line] = json(out);
    expect(line).toMatchObject({ file: "half.txt", findings: expect.any(Array) });
    expect(line.refused).toBeUndefined();
    expect([0, 1]).toContain(code);
  });

  it("is taken to be of the form named; one nobody knows is refused with those there are", () => {
    expect(
      json(mingce("check", "good.txt", "--format", "json", "--form", "xinjiang-2024-unit").out),
    ).toMatchObject([{ form: "xinjiang-2024-unit" }]);
    const { code, out } = mingce("check", "good.txt", "--form", "mars-2024");
    expect(out).toContain("xinjiang-2024-unit");
    expect(code).toBe(2);
  });
});

describe("several files", () => {
  it("are one JSON line each, in the order given, the refused among them", () => {
    const names = ["bad.txt", "nowhere.txt", "good.txt", "bad.txt"];
    const { out } = mingce("check", ...names, "--format", "json");
    expect(json(out).map((line) => line.file)).toEqual(names);
    expect(json(out).map((line) => line.refused !== undefined)).toEqual([false, true, false, false]);
  });

  it("give the same bytes each time", () => {
    const run = (): string => mingce("check", "bad.txt", "good.txt", "--format", "sarif").out;
    expect(run()).toBe(run());
  });

  it("of a folder are summed up, and a second run takes what it knows", () => {
    const many = join(folder, "many");
    mkdirSync(many, { recursive: true });
    writeFileSync(join(many, "one.txt"), clean);
    writeFileSync(join(many, "two.txt"), wrong);
    const first = mingce("corpus", "many", "--results", "results.jsonl");
    expect(first.out).toContain("共2个文件，无法读取0个");
    expect(first.code).toBe(1);
    const kept = readFileSync(join(folder, "results.jsonl"), "utf8");
    expect(mingce("corpus", "many", "--results", "results.jsonl").out).toBe(first.out);
    expect(readFileSync(join(folder, "results.jsonl"), "utf8")).toBe(kept);
  });
});

describe("other commands", () => {
  it("read says everything a document states, as JSON", () => {
    const { code, out } = mingce("read", "good.txt");
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(out))).toContain(unitBudget.body);
  });

  it("write makes a file a format from a budget, and nothing from a broken one", () => {
    const made = mingce("write", file("budget.json", JSON.stringify(unitBudget)), "--out", "out");
    expect(made.code).toBe(0);
    expect(
      readdirSync(join(folder, "out"))
        .map((name) => name.replace(/.*\./, ""))
        .sort(),
    ).toEqual(["html", "json"]);
    const broken = mingce("write", file("broken.json", "{"), "--out", "none");
    expect(broken.code).toBe(2);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });
});

/** What the built program does with files that are no disclosures, or disclosures in another shape. */
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { unitText as clean, unitBudget } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { file, folder, json, mingce, withProgram } from "../test/built-program.ts";

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

withProgram();

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
  }, 180_000);

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

  it("of no known form is checked for what nobody may print, and says what was not looked at", () => {
    const number = ["138", "0000", "1234"].join(""); // made up
    const other = clean.replaceAll("情况表", "一览").replaceAll("说明", "解释");
    const run = mingce("check", file("other.txt", `${other}\n联系人手机${number}。\n`), "--format", "json");
    const [line] = json(run.out);
    expect(line.form).toBeNull();
    expect(line.findings.map((f: { code: string }) => f.code)).toEqual(
      expect.arrayContaining(["privacy/mobile", "identity/form-unknown"]),
    );
    expect(run.out).not.toContain(number);
    expect(run.out).toContain("需要样式的规则没有结论");
  });

  it("is taken to be of the form named; one nobody knows is wrong usage, with those there are", () => {
    expect(
      json(mingce("check", file("good.txt", clean), "--format", "json", "--form", "xinjiang-2024-unit").out),
    ).toMatchObject([{ form: "xinjiang-2024-unit" }]);
    for (const command of ["check", "read"]) {
      const { code, out, err } = mingce(command, "nowhere.txt", "--form", "mars-2024");
      expect(err).toContain("xinjiang-2024-unit");
      expect(out).toBe("");
      expect(code).toBe(3);
    }
  });
});

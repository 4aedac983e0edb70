/** The built program under hostile files and readers: it refuses, goes on and ends in order. */
import { unitText as clean } from "@mingce/testkit";
import { afterEach, describe, expect, it } from "vitest";
import { file, json, mingce, stopReading, withProgram } from "../test/built-program.ts";

withProgram();

/** One paragraph of 5,000 amounts after the first sentence about the whole budget. */
const amounts = Array.from(
  { length: 5000 },
  (_, i) => `基本支出${i}.${String(i % 100).padStart(2, "0")}万元`,
);
const paragraph = clean.replace(/(收支总预算[\d,.]+)/, `$1${amounts.join("，")}`);
const row = clean.split("\n").find((line) => line.split("\t").length > 4) ?? "";
const cells = Array.from({ length: 200_000 }, (_, i) => `${i}.00`).join("\t");

afterEach(() => {
  delete process.env.MINGCE_SECONDS;
});

describe("a file that takes too much", () => {
  it("of time is refused, and so by read and corpus; the next file is worked on", () => {
    process.env.MINGCE_SECONDS = "0.001";
    const { code, out } = mingce("check", file("good.txt", clean), "nowhere.txt", "--format", "json");
    expect(json(out).map((line) => line.refused.code)).toEqual(["file/too-slow", "file/missing"]);
    expect(json(out)[0].refused.message).toMatch(/用时超过0.001秒，已经停止。.+。$/);
    expect(code).toBe(2);
    expect(json(mingce("read", "good.txt").out)).toMatchObject([{ refused: { code: "file/too-slow" } }]);
    const batch = mingce("corpus", ".", "--format", "json");
    expect(json(batch.out).every((line) => line.refused.code === "file/too-slow")).toBe(true);
    expect(batch.code).toBe(2);
  });

  it.each([
    ["a paragraph of 5,000 amounts", paragraph],
    ["a table of 20,000 rows", clean.replace(row, Array(20_000).fill(row).join("\n"))],
    ["a row of 200,000 cells", clean.replace(row, `${row}\t${cells}`)],
  ])(
    "is checked or refused in order, and the next file is checked: %s",
    (name, content) => {
      const run = mingce("check", file(`${name}.txt`, content), file("good.txt", clean), "--format", "json");
      const [hostile, good] = json(run.out);
      expect(hostile.refused?.code ?? "checked").toMatch(/^(?:checked|file\/too-(?:slow|complex))$/);
      expect(good.summary.error).toBe(0);
      expect(run.code).toBe(hostile.refused === undefined ? (hostile.summary.error > 0 ? 1 : 0) : 2);
      expect(run.err).not.toMatch(/FATAL|heap/);
    },
    90_000,
  );
});

describe.skipIf(process.platform === "win32")("a reader that stops reading", () => {
  it.each(["read", "check"])("ends %s quietly", async (command) => {
    const many = Array(40).fill(file("good.txt", clean));
    const { code, err } = await stopReading(command, ...many);
    expect(err.replace(/^\d+\/40 good.txt\n/gm, "")).toBe("");
    expect(code).toBe(141);
  });
});

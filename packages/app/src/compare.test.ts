/** Comparing the real documents that belong together, where they are at hand in ../shared/corpus; and what is refused. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unitText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { compareFiles, type FileToCompare } from "./compare.ts";
import { compareHtml } from "./compare-html.ts";
import { compareJson } from "./compare-json.ts";
import { compareText } from "./compare-text.ts";

const folder = fileURLToPath(new URL("../../../../shared/corpus", import.meta.url));

function real(...names: readonly string[]): readonly FileToCompare[] | null {
  const known = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.map((name) => known.find((n) => n.includes(name)));
  if (files.some((f) => f === undefined)) {
    console.log(`not run: ${names.join(", ")} not at hand in ../shared/corpus`);
    return null;
  }
  return files.map((f) => ({ file: f ?? "", bytes: readFileSync(`${folder}/${f}`) }));
}

const years = real("万里街道办事处_2024", "万里街道办事处_2025");
it.skipIf(years === null)(
  "two years of a body: every number this year says of last year is compared, none differs",
  async () => {
    const { pairs, unrelated } = await compareFiles(years ?? []);
    expect(unrelated).toEqual([]);
    expect(pairs).toMatchObject([
      {
        kind: "lastYear",
        members: [0, 1],
        outcome: "passed",
        compared: { statements: 11, matched: 11, unmatched: {}, relations: { error: 0 } },
        findings: [],
      },
    ]);
  },
);

const body = real("商务委员会单位_2025", "商务委员会部门_2025");
it.skipIf(body === null)(
  "the unit and the department document of one body: what both state agrees, what only the unit's table has is told",
  async () => {
    const { pairs } = await compareFiles(body ?? []);
    expect(pairs).toMatchObject([
      {
        kind: "sameBody",
        members: [1, 0],
        outcome: "passed",
        compared: { statements: 556, matched: 537, unmatched: { notStated: 16, notOfUnits: 3 } },
        findings: [],
      },
    ]);
  },
);

const own = { file: "a.txt", bytes: new TextEncoder().encode(unitText) };
const changed = {
  file: "b.txt",
  bytes: new TextEncoder().encode(unitText.replace(/收支总预算[\d,.]+/, "收支总预算999.99")),
};

describe("a report", () => {
  it("says both numbers with file and place, in every form", async () => {
    const result = await compareFiles([own, changed]);
    expect(result.summary).toEqual({ error: 1, warning: 0, info: 0 });
    const [found] = result.pairs[0]?.findings ?? [];
    expect(found?.at.map((p) => p.file)).toEqual(["b.txt", "a.txt"]);
    const line = /“b\.txt”情况说明.*?999\.99万元，“a\.txt”情况说明.*?万元，两处应当一致，相差[\d.]+万元。/;
    expect(found?.message).toMatch(line);
    expect(compareText(result)).toMatch(line);
    expect(compareHtml(result)).toContain('<tr class="error">');
    expect(JSON.parse(compareJson(result)).pairs[0].findings[0].message).toMatch(line);
  });

  it("of files that do not belong together says why, and that nothing was compared", async () => {
    const later = unitText.replaceAll("2024年", "2031年");
    const result = await compareFiles([own, { file: "c.txt", bytes: new TextEncoder().encode(later) }]);
    expect(result.pairs).toEqual([]);
    expect(result.nothingCompared).toBe(true);
    expect(result.unrelated[0]?.why).toContain("不相邻");
    expect(compareText(result)).toContain("什么都没有比对");
    expect(JSON.parse(compareJson(result)).summary.nothingCompared).toBe(true);
  });

  it("names a file that is no disclosure, and compares the others", async () => {
    const result = await compareFiles([own, { file: "d.txt", bytes: new TextEncoder().encode("你好") }, own]);
    expect(result.files.map((f) => "refused" in f)).toEqual([false, true, false]);
    expect(result.pairs).toMatchObject([{ kind: "sameDocument", outcome: "passed" }]);
    expect(compareText(result)).toContain("无法读取");
  });
});

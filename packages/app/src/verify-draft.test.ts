/** That a file is a draft is said by its imprint and shown by itself; the two have to agree, and its ledger proves both. */
import { draftLine } from "@mingce/core";
import { unitBudget } from "@mingce/testkit";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { verifyFile } from "./verify.ts";
import { verified, writtenAs } from "./verify-fixture.ts";
import type { WritableFormat } from "./write-reading.ts";

const ledger = JSON.stringify(unitBudget);
const formats = ["docx", "xlsx", "html", "json", "csv"] as const satisfies readonly WritableFormat[];

const written = (format: WritableFormat, draft: boolean, text = ledger): Promise<Uint8Array> =>
  writtenAs(format, text, { draft });

/** The part that holds the imprint; null where it is the file itself. */
const holds = { docx: "docProps/custom.xml", xlsx: "docProps/custom.xml", csv: "datapackage.json" };

/** A file whose imprint alone says the opposite of whether it is a draft. */
function turned(bytes: Uint8Array, format: (typeof formats)[number]): Uint8Array {
  const flag =
    /("mingce-draft"[^>]*>\s*(?:<vt:lpwstr>)?|<meta name="mingce-draft" content="|"draft": ?)(true|false)/g;
  let found = 0;
  const turn = (text: string): string =>
    text.replace(flag, (_, before: string, was: string) => {
      found += 1;
      return `${before}${was !== "true"}`;
    });
  const part = format === "html" || format === "json" ? null : holds[format];
  const all = part === null ? null : unzipSync(bytes);
  const made =
    part === null || all === null
      ? strToU8(turn(strFromU8(bytes)))
      : zipSync({ ...all, [part]: strToU8(turn(strFromU8(all[part]!))) }, { level: 1 });
  expect(found).toBeGreaterThan(0);
  return made;
}

describe.each(formats)("a file of format %s", (format) => {
  it("is proven as a draft by its ledger, byte for byte", async () => {
    const bytes = await written(format, true);
    const byLedger = await verified(bytes, ledger);
    expect(byLedger).toMatchObject({ outcome: "proven", differences: [], imprint: { draft: true } });
    expect(byLedger.proven.at(-1)).toContain("逐字节相同");
    expect((await verified(bytes, null)).outcome).toBe("intact");
  });

  it.each([
    [true, "上却注明是草稿"],
    [false, "上却没有草稿标记"],
  ])("whose imprint says the opposite of what it shows differs (a draft: %s)", async (draft, words) => {
    const wrong = turned(await written(format, draft), format);
    for (const budget of [ledger, null]) {
      const { outcome, differences } = await verified(wrong, budget);
      expect({ outcome, differences }).toEqual({
        outcome: "differs",
        differences: [expect.stringContaining(words)],
      });
    }
  });
});

it("JSON whose title and imprint were both made a draft's is not what the ledger makes", async () => {
  const text = strFromU8(turned(await written("json", false), "json"));
  const wrong = strToU8(text.replace('"title": "', '"title": "（草稿）'));
  expect((await verified(wrong, ledger)).differences).toEqual([expect.stringMatching(/^数据中的.*不同。$/)]);
});

it("a draft that lost its mark differs", async () => {
  const bytes = await written("html", true);
  const wrong = strToU8(strFromU8(bytes).replace(draftLine, ""));
  expect((await verified(wrong, ledger)).differences[0]).toContain("没有草稿标记");
  expect((await verified(wrong, null)).outcome).toBe("differs");
});

it("a draft of a ledger with errors is proven by it; a file that says of no draft is not", async () => {
  const broken = JSON.stringify({
    ...unitBudget,
    facts: [...unitBudget.facts, { ...unitBudget.facts[0], value: "x" }],
  });
  const bytes = await written("docx", true, broken);
  expect(await verified(bytes, broken)).toMatchObject({ outcome: "proven", differences: [] });
  expect(await verifyFile(await written("docx", false), "文件", broken)).toHaveProperty("problems");
});

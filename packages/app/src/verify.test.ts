/** A changed number in a file of ours is found, with its ledger and without; the same content stored anew is not blamed. */
import { PDFDocument } from "@cantoo/pdf-lib";
import { forms } from "@mingce/forms";
import { budgetArbitrary, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { verifyFile } from "./verify.ts";
import { verified, writtenAs } from "./verify-fixture.ts";
import type { WritableFormat } from "./write-reading.ts";

const ledger = JSON.stringify(unitBudget);
const formats = ["docx", "xlsx", "html", "json", "csv"] as const satisfies readonly WritableFormat[];
const seed = Number(process.env.MINGCE_LAW_SEED ?? 2024);
const runs = Number(process.env.MINGCE_VERIFY_RUNS ?? 5);

/** The text a file consists of, and the file with another text. */
const opened: Readonly<Record<(typeof formats)[number], RegExp | null>> = {
  docx: /^word\/document\.xml$/,
  xlsx: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/,
  html: null,
  json: null,
  csv: /\.csv$/,
};

/** A file with every text it consists of changed by `edit`. */
function edited(
  bytes: Uint8Array,
  format: (typeof formats)[number],
  edit: (text: string) => string,
): Uint8Array {
  const parts = opened[format];
  if (parts === null) return strToU8(edit(strFromU8(bytes)));
  const files = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    parts.test(name) ? strToU8(edit(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(files), { level: 1 });
}

/** Where each format prints an amount with two decimals. */
const printed: Readonly<Record<(typeof formats)[number], RegExp>> = {
  docx: /(?<=<w:t[^>]*>(?:[^<]*[^<\d.,])?)\d[\d,]*\.\d\d(?=[^<\d]*<)/g,
  xlsx: /(?<=<v>)\d+\.\d{1,2}(?=<\/v>)/g,
  html: /(?<=<data [^>]*>)\d[\d,]*\.\d\d(?=<\/data>)/g,
  json: /(?<="value": )\d{4,}(?=,)/g,
  csv: /(?<=,)\d+(?:\.\d+)?(?=,(?:yuan|wanyuan),)/g,
};

/** A file with one digit of one of its printed amounts changed; null where it prints none. */
function withChangedDigit(bytes: Uint8Array, format: (typeof formats)[number], pick: number, step: number) {
  let found = 0;
  edited(bytes, format, (text) => {
    found += [...text.matchAll(printed[format])].filter(([number]) => /[1-9]/.test(number)).length;
    return text;
  });
  if (found === 0) return null;
  let at = pick % found;
  return edited(bytes, format, (text) =>
    text.replace(printed[format], (number) => {
      if (!/[1-9]/.test(number) || at-- !== 0) return number;
      return number.replace(/[1-9]/, (digit) => String(((Number(digit) - 1 + step) % 9) + 1));
    }),
  );
}

describe.each(formats)("a file of format %s", (format) => {
  it("is proven by its ledger, byte for byte, and intact by itself", async () => {
    const bytes = await writtenAs(format, ledger);
    const byLedger = await verified(bytes, ledger);
    expect(byLedger).toMatchObject({ outcome: "proven", differences: [], unproven: [] });
    expect(byLedger.proven.at(-1)).toContain("逐字节相同");
    const alone = await verified(bytes, null);
    expect(alone).toMatchObject({ outcome: "intact", differences: [], imprint: byLedger.imprint });
    expect(alone.unproven.join()).toContain("不能证明");
  });

  it("stored anew with the same content is told apart from a changed one", async () => {
    const again = edited(await writtenAs(format, ledger), format, (text) => `${text}\n`);
    const byLedger = await verified(again, ledger);
    expect(byLedger).toMatchObject({ outcome: "proven", differences: [] });
    expect(byLedger.proven.at(-1)).toContain("字节不同");
    expect(byLedger.unproven.join()).toContain("正文之外的内容没有比对");
    expect((await verified(again, null)).outcome).toBe("intact");
  });

  it(
    "with any digit of an amount changed differs, with its ledger and without",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...forms).chain((each) => budgetArbitrary(each)),
          fc.nat(),
          fc.integer({ min: 1, max: 8 }),
          async (budget, pick, step) => {
            const text = JSON.stringify(budget);
            const wrong = withChangedDigit(await writtenAs(format, text), format, pick, step);
            if (wrong === null) return;
            expect((await verified(wrong, text)).outcome).toBe("differs");
            expect((await verified(wrong, null)).outcome).toBe("differs");
          },
        ),
        { numRuns: runs, seed, endOnFailure: true },
      );
    },
    60_000 + runs * 30_000,
  );

  it("made from another ledger says so", async () => {
    const other = JSON.stringify({ ...unitBudget, texts: { ...unitBudget.texts, duties: "别的职责" } });
    const { outcome, differences } = await verified(await writtenAs(format, ledger), other);
    expect(outcome).toBe("differs");
    expect(differences[0]).toContain("台账摘要不同");
  });
});

describe("a PDF", () => {
  it("is proven by its ledger, byte for byte, and intact by itself, also when another program stored it", async () => {
    const bytes = await writtenAs("pdf", ledger);
    const byLedger = await verified(bytes, ledger);
    expect(byLedger).toMatchObject({ outcome: "proven", differences: [], unproven: [] });
    expect(byLedger.proven.at(-1)).toContain("逐字节相同");
    expect(await verified(bytes, null)).toMatchObject({ outcome: "intact", imprint: byLedger.imprint });
    const again = await (await PDFDocument.load(bytes)).save();
    expect(await verified(again, ledger)).toMatchObject({ outcome: "proven", differences: [] });
    expect((await verified(again, null)).outcome).toBe("intact");
  });

  it("of another ledger, and one that lost a page, differ", async () => {
    const other = JSON.stringify({
      ...unitBudget,
      texts: { ...unitBudget.texts, duties: "（一）别的职责。" },
    });
    expect((await verified(await writtenAs("pdf", other), ledger)).outcome).toBe("differs");
    const shorter = await PDFDocument.load(await writtenAs("pdf", ledger));
    shorter.removePage(5);
    expect((await verified(await shorter.save(), null)).outcome).toBe("differs");
  });
});

it("a changed amount is named with its place and what it should be", async () => {
  const bytes = await writtenAs("docx", ledger);
  const { differences } = await verified(withChangedDigit(bytes, "docx", 3, 1)!, ledger);
  expect(differences[0]).toMatch(/^(?:表|.*：).*应为[\d,.]+，文件中是[\d,.]+。$/);
});

it("a file without an imprint proves nothing by itself, and its numbers by the ledger", async () => {
  const bytes = edited(await writtenAs("html", ledger), "html", (text) =>
    text.replace(/<meta name="mingce-[^>]*>\n/g, ""),
  );
  expect(await verified(bytes, null)).toMatchObject({ outcome: "unknown", imprint: null, proven: [] });
  const { outcome, unproven } = await verified(bytes, ledger);
  expect(outcome).toBe("proven");
  expect(unproven.join()).toContain("没有编制信息");
});

it("what is no disclosure and what is no ledger are told in a sentence", async () => {
  expect(await verifyFile(strToU8('{"statements": 1}'), "x.json", null)).toMatchObject({
    refused: { code: "verify/no-disclosure" },
  });
  expect(
    await verifyFile(
      strToU8('{"statements": [1], "freeTexts": [], "codeNames": [], "sheets": []}'),
      "x",
      null,
    ),
  ).toMatchObject({
    refused: { code: "verify/no-disclosure" },
  });
  expect(await verifyFile(await writtenAs("json", ledger), "x.json", "{}")).toHaveProperty("problems");
});

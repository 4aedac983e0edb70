/** A document checked beside last year's of the same body: what that one contradicts is placed, what it confirms is not doubted. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Form, type Statement, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { documentToText, twoYears, unitText } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Checked, checkFile } from "./check.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Texts of one body in two years running. */
function texts(form: Form): { readonly last: string; readonly now: string } {
  const [years] = fc.sample(twoYears(form), { seed: 2024, numRuns: 1 });
  if (years === undefined) throw new Error("nothing was drawn");
  const text = (budget: typeof years.now): string => documentToText(writeDocument(budget, form));
  return { last: text(years.last), now: text(years.now) };
}

async function checked(now: string, last?: string): Promise<Checked> {
  const lastYear = last === undefined ? {} : { lastYear: { file: "上年.txt", bytes: bytes(last) } };
  const result = await checkFile(bytes(now), "本年.txt", lastYear);
  if ("refused" in result) throw new Error(result.refused.message);
  return result;
}

/** The text with the first digit of a number changed. */
function withSlip(text: string, { place }: Statement): string {
  const lines = text.split("\n");
  const line = lines[(place.line ?? 0) - 1] ?? "";
  const start = place.address?.start ?? 0;
  const at = start + line.slice(start).search(/\d/);
  lines[(place.line ?? 0) - 1] = `${line.slice(0, at)}${(Number(line[at]) % 9) + 1}${line.slice(at + 1)}`;
  return lines.join("\n");
}

/** True where some finding names this number first, or proposes another value for it. */
function isPlaced({ findings }: Checked, { place }: Statement): boolean {
  const key = (p: Statement["place"] | undefined): string => JSON.stringify(p?.address ?? null);
  return findings.some(
    ({ code, at, proposal }) =>
      (code.startsWith("compare/last-year") && key(at[0]) === key(place)) ||
      (proposal !== null && key(proposal.at) === key(place)),
  );
}
/** Changes on last year of different things: all counts, which no rate stands beside, and two amounts. */
function changes({ reading }: Checked): readonly Statement[] {
  const distinct = new Map(
    reading.statements
      .filter((s) => s.kind === "change" && s.printed.value !== 0)
      .map((s) => [s.selection.key, s]),
  );
  const isMoney = ({ printed: { unit } }: Statement): boolean => unit === "yuan" || unit === "wanyuan";
  const all = [...distinct.values()];
  return [...all.filter((s) => !isMoney(s)), ...all.filter(isMoney).slice(0, 2)];
}

const severe = ({ findings }: Checked): number => findings.filter((f) => f.severity !== "info").length;

describe.each(forms.filter((_, i) => i % 3 === 0))("a disclosure of $id", (form) => {
  it("has nothing more to say beside its own last year; a slip in a change is placed by it, and told once", async () => {
    const { last, now } = texts(form);
    const sound = await checked(now, last);
    expect(sound.findings).toEqual((await checked(now)).findings);
    const placed = { alone: 0, beside: 0 };
    const slips = changes(sound);
    for (const slip of slips) {
      const text = withSlip(now, slip);
      const beside = await checked(text, last);
      if (isPlaced(await checked(text), slip)) placed.alone++;
      if (isPlaced(beside, slip)) placed.beside++;
      expect(severe(beside)).toBe(1);
    }
    expect(placed.beside).toBe(slips.length);
    expect(placed.alone).toBeLessThan(placed.beside);
  }, 120_000);
});

it("a document that is not last year's of the same body is refused, with why", async () => {
  for (const [other, why] of [
    [unitText, "上一年"],
    [unitText.replaceAll("2024年", "2031年"), "不相邻"],
    ["你好", "不像是部门或单位预算公开文本"],
  ] as const) {
    const lastYear = { file: "别的.txt", bytes: bytes(other) };
    const answer = await checkFile(bytes(unitText), "本年.txt", { lastYear });
    expect(answer).toMatchObject({ file: "别的.txt", refused: { message: expect.stringContaining(why) } });
  }
});

const corpus = fileURLToPath(new URL("../../../../shared/corpus/", import.meta.url));
const years = (existsSync(corpus) ? readdirSync(corpus) : []).filter((n) => n.includes("万里街道办事处"));
it.skipIf(years.length < 2)(
  "the real documents of two years: nothing is added to what is found of this year's",
  async () => {
    const [last, now] = years.sort().map((file) => ({ file, bytes: readFileSync(`${corpus}${file}`) }));
    if (last === undefined || now === undefined) return;
    const codes = async (options: object): Promise<readonly string[]> =>
      ((await checkFile(now.bytes, now.file, options)) as Checked).findings.map((f) => f.code);
    expect(await codes({ lastYear: last })).toEqual(await codes({}));
  },
  120_000,
);

/**
 * Nothing entered is lost: whatever stands in the cells of an entry workbook, the draft made of it shows it again in the
 * next workbook or lists it, is no budget to publish from, and can be written as a draft.
 */
import { readdirSync, readFileSync } from "node:fs";
import {
  type Budget,
  type EnteredSheet,
  type EntryWorkbook,
  entryWorkbook,
  type Form,
  parseBudget,
  readEntry,
  validateBudget,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { readSheets } from "@mingce/readers";
import { writeEntry } from "@mingce/writers";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { budgetJson } from "./import-entry.ts";
import { writeBudget } from "./write-budget.ts";

const runs = Number(process.env.MINGCE_LAW_RUNS ?? 12);
const seed = Number(process.env.MINGCE_LAW_SEED ?? 2024);
const folder = new URL("../../../samples/", import.meta.url);

/** A cell somebody may type in, by sheet, row and column. */
interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What is no entry by itself: the number a target sheet is sorted by, the key of a text. And what may be a secret is
 * never kept.
 */
const apart = ["序号", "编号", "涉密不公开"];

/** Cells of a workbook that take what is typed: filled lines and a few after them. */
function cellsOf(workbook: EntryWorkbook, sheets: readonly EnteredSheet[]): readonly Typed[] {
  return workbook.sheets.flatMap(({ title, columns, lines }) => {
    const own = sheets.find(({ name }) => name === title);
    const heads = own?.rows.find(({ cells }) => cells.some(({ text }) => text === columns[0]?.head));
    if (heads === undefined) return [];
    // The first line of the basics says which form it is; without it nothing is a draft of anything.
    const [from, spare] = title === "基本信息" ? [1, 0] : [0, 2];
    const rows = Array.from({ length: lines.length + spare - from }, (_, i) => heads.number + 1 + from + i);
    const classified = new Set(
      lines.flatMap(({ cells }, i) => (cells["withheld"] === "是" ? [heads.number + 1 + i] : [])),
    );
    return rows.flatMap((row) =>
      columns.flatMap(({ head, locked }): readonly Typed[] => {
        const cell = heads.cells.find(({ text }) => text === head);
        const isKept = !locked && !apart.includes(head) && !classified.has(row);
        return cell === undefined || !isKept ? [] : [{ sheet: title, row, column: cell.column }];
      }),
    );
  });
}

function typed(sheets: readonly EnteredSheet[], at: Typed, text: string): readonly EnteredSheet[] {
  return sheets.map((own) => {
    if (own.name !== at.sheet) return own;
    const cell = { column: at.column, text, number: null };
    const row = own.rows.find(({ number }) => number === at.row) ?? { number: at.row, cells: [] };
    const changed = { ...row, cells: [...row.cells.filter(({ column }) => column !== at.column), cell] };
    const rows = [...own.rows.filter(({ number }) => number !== at.row), changed];
    return { ...own, rows: rows.sort((a, b) => a.number - b.number) };
  });
}

const samples = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe.each(samples)("a workbook of %s with anything in its cells", (name) => {
  let form: Form;
  let filled: readonly EnteredSheet[];
  let cells: readonly Typed[];

  beforeAll(async () => {
    const { budget } = parseBudget(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    const own = forms.find(({ id }) => id === budget?.form);
    if (own === undefined) throw new Error(`${name} is of no known form.`);
    form = own;
    const workbook = entryWorkbook(form, budget);
    const read = readSheets(await writeEntry(workbook), "填报.xlsx");
    if (!read.ok) throw new Error(read.refusal.message);
    filled = read.sheets;
    cells = cellsOf(workbook, filled);
  }, 60_000);

  it(
    "is kept whole by its draft",
    async () => {
      const edit = fc.record({
        at: fc.constantFrom(...cells),
        word: fc.constantFrom("错字", "2024年13月40日", "1万2千", "99999", "其他（另列）", "-"),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
          const entries = edits.map(({ at, word }, i) => ({ at, text: word === "-" ? word : `${word}${i}` }));
          const entered = entries.reduce((all, { at, text }) => typed(all, at, text), filled);
          const { budget, problems } = readEntry(entered, forms);
          if (budget === null) throw new Error("The workbook was not known as one.");

          expect(parseBudget(JSON.parse(budgetJson(budget))).problems).toBeNull();
          const told = problems.some(({ severity }) => severity === "error");
          expect(validateBudget(budget, form).some(({ severity }) => severity === "error")).toBe(told);

          const kept = textsIn(entryWorkbook(form, budget), budget);
          const over = (i: number): boolean =>
            entries.slice(i + 1).some(({ at }) => JSON.stringify(at) === JSON.stringify(entries[i]?.at));
          const lost = entries.filter(({ text }, i) => text !== "-" && !over(i) && !kept.includes(text));
          expect(lost).toEqual([]);

          const draft = await writeBudget(budgetJson(budget), ["json"], { draft: true });
          expect(draft.files).not.toBeNull();
        }),
        { numRuns: runs, seed },
      );
    },
    60_000 + runs * 3_000,
  );
});

/** Everything a workbook shows and a draft lists, as one text. */
function textsIn({ sheets }: EntryWorkbook, { unread }: Budget): string {
  const shown = sheets.flatMap(({ lines }) => lines.flatMap(({ cells }) => Object.values(cells)));
  return [...shown, ...(unread ?? [])].join("\n");
}

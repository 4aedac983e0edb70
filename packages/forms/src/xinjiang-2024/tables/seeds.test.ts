/** The tables of real documents, where they are at hand: every printed amount is placed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type LocatedRow, parseTable, placeOf, type TableReading, tablesOf } from "@mingce/core";
import { describe, expect, it } from "vitest";
import { xinjiang2024Department, xinjiang2024Unit } from "../form.ts";

const seeds = fileURLToPath(new URL("../../../../../../shared/seeds", import.meta.url));
const present = existsSync(seeds) ? readdirSync(seeds) : [];
const file = (start: string) => present.find((name) => name.startsWith(start) && name.endsWith(".txt"));

const nowhere = placeOf({});

/** The rows between "表 n" and the next caption or part, by table number. */
function tableRows(text: string): ReadonlyMap<number, readonly LocatedRow[]> {
  const tables = new Map<number, LocatedRow[]>();
  let rows: LocatedRow[] | null = null;
  let block = 0;
  for (const [i, line] of text.split("\n").entries()) {
    const caption = /^表\s*(\d+)\s*$/.exec(line)?.[1];
    if (caption !== undefined) {
      rows = [];
      tables.set(Number(caption), rows);
    } else if (/^第[三四]部分/.test(line)) rows = null;
    if (!line.includes("\t")) {
      block += 1;
      continue;
    }
    const cells = line.split("\t").map((cell) => ({ text: cell }));
    rows?.push({ row: { cells, line: i + 1, page: null, header: false }, block, index: i });
  }
  return tables;
}

function readSeed(start: string, form: typeof xinjiang2024Unit): ReadonlyMap<string, TableReading> {
  const rows = tableRows(readFileSync(`${seeds}/${file(start)}`, "utf8"));
  const units: string[] = [];
  return new Map(
    tablesOf(form).flatMap((table) => {
      const own = rows.get(table.number);
      if (own === undefined) return [];
      const reading = parseTable(form, table, own, { year: 2024, units, place: nowhere });
      units.push(...reading.units);
      return [[table.id, reading] as const];
    }),
  );
}

const cases = [
  { start: "000", form: xinjiang2024Unit },
  { start: "003", form: xinjiang2024Department },
];

for (const { start } of cases) {
  if (file(start) === undefined) console.log(`seed ${start} is not at hand: its table tests are skipped`);
}

describe.each(cases.filter(({ start }) => file(start) !== undefined))("seed $start", ({ start, form }) => {
  const readings = readSeed(start, form);

  it("places every amount", () => {
    const unbound = [...readings.values()].flatMap((r) =>
      r.numbers.filter((n) => !n.bound).map((n) => n.place),
    );
    expect(unbound).toEqual([]);
  });

  it("prints one value for one selection, in whichever table", () => {
    const values = new Map<string, Map<string, number>>();
    for (const s of [...readings.values()].flatMap((r) => r.statements)) {
      const seen = values.get(s.selection.key) ?? new Map<string, number>();
      values.set(
        s.selection.key,
        seen.set(`${s.place.table}/${s.place.row}/${s.place.column}`, s.printed.value),
      );
    }
    const several = [...values].filter(([, seen]) => new Set(seen.values()).size > 1);
    expect(several.map(([key, seen]) => [key, ...seen])).toEqual([]);
    const repeated = [...values.values()].filter((seen) => seen.size > 1).length;
    expect(repeated).toBeGreaterThan(30);
  });
});

describe.skipIf(file("003") === undefined)("the department of seed 003", () => {
  const readings =
    file("003") === undefined ? new Map<string, TableReading>() : readSeed("003", xinjiang2024Department);

  it("joins a unit's name over the page break and owns its projects by it", () => {
    const t07 = readings.get("t07");
    expect(t07?.units.at(-1)).toBe("新疆维吾尔自治区人民政府办公厅文印中心");
    expect(t07?.projects.map((p) => p.id)).toContain("新疆维吾尔自治区人民政府办公厅文印中心/印刷费");
    expect(t07?.projects).toHaveLength(8);
  });

  it("takes a row without a name for the sum of the rows above it", () => {
    const listing = readings.get("t11")?.listings.find((l) => l.id === "t11/column/total");
    expect(listing?.subtotals.map((s) => s.parts.length)).toEqual([3, 2]);
  });

  it("knows the tables that state nothing", () => {
    expect([...readings].filter(([, r]) => r.nil).map(([id]) => id)).toEqual(["t08", "t09"]);
  });
});

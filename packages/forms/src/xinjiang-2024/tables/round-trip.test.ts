/** Law 1 for tables: what is written of a ledger is read back as what the ledger says. */
import {
  covers,
  type Form,
  formatGrouped,
  type Ledger,
  type LocatedRow,
  parseTable,
  placeOf,
  renderTable,
  type Selection,
  type TableForm,
  tablesOf,
} from "@mingce/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { economicCodes, functionalCodes, officialNames } from "../../codes/index.ts";
import { budgetCube } from "../../cubes/budget.ts";
import { xinjiang2024Department, xinjiang2024Unit } from "../form.ts";

/** A ledger over a plain list of facts; a coordinate that is absent lies in no node. */
function ledgerOfFacts(facts: readonly { at: Readonly<Record<string, string>>; steps: number }[]): Ledger {
  const inside = (
    at: Readonly<Record<string, string>>,
    regions: Readonly<Record<string, string | readonly string[]>>,
  ) =>
    Object.entries(regions).every(([dimension, nodes]) => {
      const tree = budgetCube.dimensions[dimension];
      const node = at[dimension];
      const list = typeof nodes === "string" ? [nodes] : nodes;
      return tree !== undefined && node !== undefined && list.some((n) => covers(tree, n, node));
    });
  return {
    value: (s: Selection) =>
      facts.filter((f) => inside(f.at, s.regions)).reduce((sum, f) => sum + f.steps, 0),
    nodes: (_, dimension, where, segments) => {
      const found = facts.filter((f) => inside(f.at, where)).flatMap((f) => f.at[dimension] ?? []);
      const cut = found.map((n) => (segments === undefined ? n : n.split("-").slice(0, segments).join("-")));
      return [...new Set(cut)].sort();
    },
  };
}

const sources = [
  "generalPublic.own",
  "generalPublic.transfer",
  "governmentManagedFunds.own",
  "stateCapitalOperations.transfer",
  "specialFiscalAccount",
  "otherRevenue",
  "carriedIn.generalPublic",
  "carriedIn.unitFunds",
];
const leafCodes = (list: typeof functionalCodes, segments: number) =>
  list
    .map((c) => c.code)
    .filter((c) => c.split("-").length === segments && officialNames(list, c, 2024).length > 0);
const functions = leafCodes(functionalCodes, 3);
const economic = leafCodes(economicCodes, 2);
const unitNames = ["某市某局（本级）", "第一中学", "信息中心"];
const projectNames = ["运行维护费", "2024年专项资金", "特定目标0210640C", "设备（二期）购置"];

const natureOf = (item: string, isProject: boolean): string => {
  if (isProject) return "project";
  return item.startsWith("301") || item.startsWith("303") ? "personnelExpenses" : "operatingExpenses";
};
const basicItems = economic.filter((c) => /^(?:301|302|303|310)/.test(c));

const facts = (form: Form) =>
  fc.array(
    fc
      .record({
        unit: fc.constantFrom(...(form.level === "unit" ? unitNames.slice(0, 1) : unitNames)),
        source: fc.constantFrom(...sources),
        function: fc.constantFrom(...functions),
        item: fc.nat(),
        project: fc.option(fc.constantFrom(...projectNames), { nil: null }),
        // Fen; hundredths of 万元 and below, so that printing rounds.
        steps: fc.integer({ min: 1, max: 5_000_000_00 }),
      })
      .map(({ unit, project, item, steps, ...rest }) => {
        const list = project === null ? basicItems : economic;
        const code = list[item % list.length]!;
        const named = form.level === "unit" ? project : `${unit}/${project}`;
        const at = { ...rest, unit, economic: code, nature: natureOf(code, project !== null) };
        return { at: project === null ? at : { ...at, project: named! }, steps };
      }),
    { maxLength: 12 },
  );

const nowhere = placeOf({});

/** Writes and reads a table; `cut` is the data row before which a page ends and the header repeats. */
function roundTrip(form: Form, table: TableForm, ledger: Ledger, cut: number) {
  const { rows } = renderTable(form, table, ledger, {
    body: unitNames[0]!,
    year: 2024,
    level: form.level,
  }).block;
  const header = rows.filter((r) => r.header);
  const data = rows.filter((r) => !r.header);
  const pages = cut > 0 && cut < data.length ? [data.slice(0, cut), data.slice(cut)] : [data];
  const located = pages.flatMap((page, block) =>
    [...header, ...page].map((row, index): LocatedRow => ({ row, block, index })),
  );
  const units = form.level === "unit" ? [] : unitNames;
  return parseTable(form, table, located, { year: 2024, units, body: null, place: nowhere });
}

describe.each([xinjiang2024Unit, xinjiang2024Department].map((form) => ({ id: form.id, form })))(
  "$id",
  ({ form }) => {
    it.each(tablesOf(form).map((table) => ({ id: table.id, table })))(
      "$id says what the ledger says",
      ({ table }) => {
        fc.assert(
          fc.property(facts(form), fc.nat({ max: 40 }), (list, cut) => {
            const ledger = ledgerOfFacts(list);
            const r = roundTrip(form, table, ledger, cut);
            expect(r.findings).toEqual([]);
            expect(r.numbers.filter((n) => !n.bound)).toEqual([]);
            for (const s of r.statements) {
              const value = ledger.value(s.selection);
              const text = value === 0 ? "" : formatGrouped(value, table.unit, table.decimals);
              expect(s.printed.text, `${s.place.row}/${s.place.column}`).toBe(text);
            }
            if (r.nil) expect(r.statements.every((s) => s.printed.value === 0)).toBe(true);
            if (r.statements.length === 0) expect(r.nil).toBe(true);
          }),
          { numRuns: 40 },
        );
      },
    );
  },
);

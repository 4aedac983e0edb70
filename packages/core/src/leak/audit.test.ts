import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Law, Relation, Term } from "../articulation/relation.ts";
import { quantum, type Unit } from "../quantity/unit.ts";
import { placeOf } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import { auditLeaks, type LeakAudit } from "./audit.ts";

/** A number printed about a made-up selection; `value` in steps. */
function print(
  name: string,
  value: number,
  unit: Unit = "yuan",
  kind: Statement["kind"] = "amount",
): Statement {
  const selection = { cube: "c", year: 0 as const, measure: "budgeted" as const, regions: {}, key: name };
  const printed = { text: "", value, decimals: 2, unit, quantum: quantum(unit, 2), blank: false };
  return { kind, selection, printed, place: placeOf({}) };
}

function relation(law: Law): Relation {
  return { kind: "sum", law, code: "sum/x", strength: "error", basis: "" };
}

/** The whole is the sum of the parts, by the places of the statements. */
function sum(whole: number, ...parts: readonly number[]): Relation {
  const terms: Term[] = [
    ...parts.map((statement) => ({ statement, factor: 1 })),
    { statement: whole, factor: -1 },
  ];
  return relation({ form: "linear", terms, mode: "zero" });
}

/** Audits with the named numbers withheld; every number can go by itself but those called a total. */
function audit(
  statements: readonly Statement[],
  relations: readonly Relation[],
  ...names: string[]
): LeakAudit {
  return auditLeaks(
    { statements, relations },
    {
      isWithheld: (s) => names.includes(s.selection.key),
      isProtected: (s) => !s.selection.key.startsWith("cover"),
      groupsOf: (s) => (s.selection.key.startsWith("total") ? [] : [s.selection.key]),
      goesWith: (s, group) => s.selection.key === group,
    },
  );
}

const ends = ({ leaks }: LeakAudit) => leaks.map(({ low, high, certainty }) => [low, high, certainty]);

describe("a withheld amount", () => {
  const row = [print("total", 10_000), print("a", 2_500), print("b", 3_000), print("c", 4_500)];

  it("is exact where the total and all other rows stand, and one more row has to go", () => {
    const found = audit(row, [sum(0, 1, 2, 3)], "a");
    expect(ends(found)).toEqual([[2_500, 2_500, "exact"]]);
    expect(found.further).toMatchObject({ groups: ["b"], quantities: [], sufficient: true, exhausted: true });
  });

  it("lies between nothing and what is left where two rows are withheld", () => {
    const found = audit(row, [sum(0, 1, 2, 3)], "a", "b");
    expect(ends(found)).toEqual([
      [0, 5_500, "open"],
      [0, 5_500, "open"],
    ]);
    expect(found.further).toBeNull();
  });

  it("is known as far as the rounding of the prints where these are in 万元", () => {
    const rounded = [
      print("total", 1_000_000, "wanyuan"),
      print("a", 250_000, "wanyuan"),
      print("b", 750_000, "wanyuan"),
    ];
    expect(ends(audit(rounded, [sum(0, 1, 2)], "a"))).toEqual([[240_000, 260_000, "rounding"]]);
  });

  it("is found where only several sums together give it away", () => {
    const table = ["11", "12", "13", "21", "22"].map((name, i) => print(name, 100 * (i + 1)));
    const sums = [
      print("total r1", 600),
      print("total r2", 900),
      print("total c1", 500),
      print("total c2", 700),
    ];
    const relations = [sum(5, 0, 1, 2), sum(6, 3, 4), sum(7, 0, 3), sum(8, 1, 4)];
    const found = audit([...table, ...sums], relations, "11", "12", "13", "21", "22");
    expect(found.leaks.map((l) => l.certainty)).toEqual(["open", "open", "exact", "open", "open"]);
    expect(found.leaks[2]).toMatchObject({ low: 300, high: 300 });
    // No row is left to go: single totals have to.
    expect(found.further).toMatchObject({ groups: [], sufficient: true });
    expect(found.further?.quantities).toHaveLength(1);
  });

  it("follows from its share of a whole, to the rounding of the share", () => {
    const statements = [
      print("total", 1_000_000),
      print("a", 333_300),
      print("a", 33_330_000, "percent", "share"),
    ];
    const share = relation({ form: "share", share: 2, part: 1, whole: 0, siblings: [2] });
    const shareOfA = { ...statements[2]!, selection: { ...statements[2]!.selection, key: "share" } };
    const [[low, high, certainty] = []] = ends(
      audit([statements[0]!, statements[1]!, shareOfA], [share], "a"),
    );
    expect(certainty).toBe("rounding");
    expect(low).toBeGreaterThan(333_200);
    expect(high).toBeLessThan(333_400);
  });

  it("follows from a change and its rate, but not from 100.00 %, which a base of nothing prints too", () => {
    const with2 = (rate: number) => {
      const statements = [
        print("a", 1_100_000),
        print("c", 100_000, "yuan", "change"),
        print("r", rate, "percent", "rate"),
      ];
      return ends(audit(statements, [relation({ form: "rate", rate: 2, change: 1, amount: 0 })], "a"))[0];
    };
    const [low, high, certainty] = with2(10_000_000)!;
    expect([certainty, Number(low) <= 1_100_000 && 1_100_000 <= Number(high)]).toEqual(["rounding", true]);
    expect(with2(100_000_000)).toEqual([0, Number.POSITIVE_INFINITY, "open"]);
  });

  it("may follow where it only covers another", () => {
    const statements = [print("total", 10), print("cover", 4), print("b", 6)];
    expect(audit(statements, [sum(0, 1, 2)], "cover")).toMatchObject({ leaks: [], further: null });
  });

  it("has no lower end where amounts can be negative", () => {
    const signed = [...row, print("d", -1)];
    expect(audit(signed, [sum(0, 1, 2, 3)], "a", "b").leaks[0]?.low).toBe(Number.NEGATIVE_INFINITY);
  });

  it("is no amount where it is nothing", () => {
    expect(audit([print("total", 10), print("a", 0), print("b", 10)], [sum(0, 1, 2)], "a").leaks).toEqual([]);
  });

  it("proves nothing where the prints contradict one another", () => {
    const found = audit([...row, print("total 2", 7_000)], [sum(0, 1, 2, 3), sum(4, 1, 2, 3)], "a");
    expect(found.leaks.map((l) => l.certainty)).toEqual(["contradictory"]);
    expect(found.further).toBeNull();
  });
});

describe("drawn tables of rows and columns with withheld cells", () => {
  const drawn = fc.record({
    cells: fc.array(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 5,
    }),
    withheld: fc.uniqueArray(
      fc.tuple(fc.nat(4), fc.nat(2)).map(([r, c]) => `${r} ${c}`),
      { minLength: 1, maxLength: 6 },
    ),
    unit: fc.constantFrom<Unit>("yuan", "wanyuan"),
  });

  /** All cells with the totals of rows and columns, each rounded as it is printed. */
  function table(cells: readonly (readonly number[])[], unit: Unit) {
    const q = quantum(unit, 2);
    const statements: Statement[] = [];
    const exact: number[] = [];
    const add = (name: string, value: number): number => {
      exact.push(value);
      return statements.push(print(name, Math.round(value / q) * q, unit)) - 1;
    };
    const at = cells.map((row, r) => row.map((value, c) => add(`${r} ${c}`, value)));
    const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    const relations = [
      ...at.map((row, r) => sum(add(`total row ${r}`, total(cells[r]!)), ...row)),
      ...[0, 1, 2].map((c) =>
        sum(add(`total column ${c}`, total(cells.map((row) => row[c]!))), ...at.map((row) => row[c]!)),
      ),
    ];
    return { statements, relations, exact };
  }

  it("holds every true value, is as narrow as the rounding where one sum gives a cell away, and closes what it proposes", () => {
    fc.assert(
      fc.property(drawn, ({ cells, withheld, unit }) => {
        const { statements, relations, exact } = table(cells, unit);
        const found = audit(statements, relations, ...withheld);
        const q = quantum(unit, 2);
        for (const { quantity, low, high, certainty } of found.leaks) {
          const value = exact[quantity]!;
          expect(low <= value && value <= high).toBe(true);
          const name = statements[quantity]!.selection.key;
          const sums = relations.filter(
            (r) => r.law.form === "linear" && r.law.terms.some((t) => t.statement === quantity),
          );
          const given = sums.filter((r) =>
            (r.law as Extract<Law, { form: "linear" }>).terms.every(
              (t) => t.statement === quantity || !withheld.includes(statements[t.statement]!.selection.key),
            ),
          );
          if (given.length === 0) continue;
          const terms = Math.min(
            ...given.map((r) => (r.law as Extract<Law, { form: "linear" }>).terms.length),
          );
          expect([name, high - low <= q * terms]).toEqual([name, true]);
          expect(certainty).not.toBe("open");
        }
        const further = found.further;
        if (further === null || !further.sufficient) return;
        const gone = [
          ...further.groups,
          ...further.quantities.map((i) => found.quantities[i]!.sample.selection.key),
        ];
        const again = audit(statements, relations, ...withheld, ...gone);
        const left = again.leaks.filter(
          (l) => l.certainty !== "open" && withheld.includes(statements[l.quantity]!.selection.key),
        );
        expect(left).toEqual([]);
      }),
      { numRuns: 150, seed: 2024 },
    );
  });
});

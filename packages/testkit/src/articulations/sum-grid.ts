import { type Articulation, evaluate, type Relation, type Selection, type Statement } from "@mingce/core";

/** A cell of a grid that prints something else than it should, so many steps of 0.01 万元 off. */
export interface WrongCell {
  readonly row: number;
  readonly column: number;
  readonly off: number;
}

/** A hundredth of 万元, in fen. */
const step = 10_000;

/**
 * A table of amounts in 万元 with a total for every row and every column, and nothing else: row and column 0 hold the
 * totals. Every cell is known from two sums. Statement n is row n ÷ (columns + 1), the rest its column.
 */
export function sumGrid(rows: number, columns: number, wrong: readonly WrongCell[]): Articulation {
  const width = columns + 1;
  const at = (row: number, column: number): number => row * width + column;
  const part = (row: number, column: number): number => 10_000 + ((row * 7_919 + column * 104_729) % 80_000);
  const exact = (row: number, column: number): number => {
    let sum = 0;
    for (let r = row || 1; r <= (row || rows); r++)
      for (let c = column || 1; c <= (column || columns); c++) sum += part(r, c);
    return sum;
  };
  const off = new Map(wrong.map((w) => [at(w.row, w.column), w.off]));
  const statements = Array.from({ length: (rows + 1) * width }, (_, i) => {
    const [row, column] = [Math.floor(i / width), i % width];
    return amount(row, column, exact(row, column) + (off.get(i) ?? 0));
  });
  const numbers = (length: number): readonly number[] => Array.from({ length }, (_, i) => i + 1);
  const relations = [
    ...numbers(rows).map((row) =>
      sum(
        numbers(columns).map((c) => at(row, c)),
        at(row, 0),
      ),
    ),
    ...numbers(columns).map((column) =>
      sum(
        numbers(rows).map((r) => at(r, column)),
        at(0, column),
      ),
    ),
    sum(
      numbers(columns).map((c) => at(0, c)),
      at(0, 0),
    ),
  ];
  return judged(statements, relations);
}

/** So many copies of an articulation side by side, with no relation between them. */
export function copies(articulation: Articulation, count: number): Articulation {
  const { statements, relations } = articulation;
  const shifted =
    (n: number) =>
    (r: Relation): Relation => {
      const by = n * statements.length;
      const { law } = r;
      if (law.form === "linear")
        return {
          ...r,
          law: { ...law, terms: law.terms.map((t) => ({ ...t, statement: t.statement + by })) },
        };
      if (law.form === "share") {
        const [share, part, whole] = [law.share + by, law.part + by, law.whole + by];
        return { ...r, law: { ...law, share, part, whole, siblings: law.siblings.map((s) => s + by) } };
      }
      const [rate, amount] = [law.rate + by, law.amount + by];
      return law.form === "rate"
        ? { ...r, law: { ...law, rate, amount, change: law.change + by } }
        : { ...r, law: { ...law, rate, amount, base: law.base + by } };
    };
  const blocks = 1 + Math.max(0, ...statements.map((s) => s.place.address?.block ?? 0));
  const moved =
    (n: number) =>
    (s: Statement): Statement => {
      const { address, table } = s.place;
      if (address === null) return s;
      const place = { ...s.place, address: { ...address, block: address.block + n * blocks } };
      return { ...s, place: table === null ? place : { ...place, table: `${table}/${n}` } };
    };
  const all = Array.from({ length: count }, (_, n) => n);
  return judged(
    all.flatMap((n) => statements.map(moved(n))),
    all.flatMap((n) => relations.map(shifted(n))),
  );
}

/** Statements and relations with their verdicts; nobody looks anything up by its selection. */
function judged(statements: readonly Statement[], relations: readonly Relation[]): Articulation {
  const value = (i: number): number => statements[i]?.printed.value ?? 0;
  return {
    form: null,
    statements,
    relations,
    verdicts: relations.map((r) => evaluate(r.law, statements, value)),
    plausible: [],
    imputed: [],
    pool: { statements, about: () => [], nearest: () => null, keys: () => [] },
  };
}

function amount(row: number, column: number, hundredths: number): Statement {
  const text = (hundredths / 100).toFixed(2);
  const selection: Selection = {
    cube: "grid",
    year: 0,
    measure: "budgeted",
    regions: {},
    key: `${row}/${column}`,
  };
  return {
    kind: "amount",
    selection,
    printed: { text, value: hundredths * step, decimals: 2, unit: "wanyuan", quantum: step, blank: false },
    place: {
      page: null,
      line: row + 1,
      table: "grid",
      row: String(row),
      column: String(column),
      section: null,
      text,
      box: null,
      address: { block: 0, row, cell: column, start: 0, end: text.length },
    },
  };
}

function sum(parts: readonly number[], whole: number): Relation {
  const terms = [...parts.map((statement) => ({ statement, factor: 1 })), { statement: whole, factor: -1 }];
  return {
    kind: "sum",
    law: { form: "linear", terms, mode: "zero" },
    code: "sum/grid",
    strength: "error",
    basis: "",
  };
}

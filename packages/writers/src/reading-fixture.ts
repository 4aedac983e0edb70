import {
  type Block,
  type Cell,
  type Place,
  placeOf,
  type Reading,
  type Row,
  type Statement,
} from "@mingce/core";

/** A paragraph as a text reader makes it, for tests. */
export function line(
  text: string,
  role: "title" | "heading1" | "heading2" | "caption" | "note" | "body" = "body",
): Block {
  return { kind: "paragraph", text, role, page: null, line: null, box: null };
}

/** A table of texts, for tests; `headers` rows are marked as header rows. */
export function grid(rows: readonly (readonly (string | Cell)[])[], headers = 0): Block {
  return {
    kind: "table",
    page: null,
    rows: rows.map(
      (cells, index): Row => ({
        cells: cells.map((cell) => (typeof cell === "string" ? { text: cell } : cell)),
        header: index < headers,
        line: null,
        page: null,
      }),
    ),
  };
}

/** A place in a document, for tests: [block, start, end] or [block, row, cell]. */
export function placeAt(
  blocks: readonly Block[],
  block: number,
  at: { row?: number; cell?: number; text: string },
): Place {
  const { row, cell, text } = at;
  const found = blocks[block];
  const whole =
    found?.kind === "table" ? (found.rows[row ?? 0]?.cells[cell ?? 0]?.text ?? "") : (found?.text ?? "");
  const start = Math.max(0, whole.indexOf(text));
  const cells = row === undefined ? {} : { row, ...(cell === undefined ? {} : { cell }) };
  const address = { block, ...cells, start, end: start + text.length };
  return placeOf({ text, address });
}

/** An amount in 万元 stated at a place, for tests. */
export function amount(place: Place, key: string): Statement {
  const value = Math.round(Number(place.text || "0") * 1_000_000);
  const printed = {
    text: place.text,
    value,
    decimals: 2,
    unit: "wanyuan",
    quantum: 10_000,
    blank: place.text === "",
  } as const;
  return {
    kind: "amount",
    selection: { cube: "budget", year: 0, measure: "budgeted", regions: {}, key },
    printed,
    place,
  };
}

/** A reading of these blocks, for tests. */
export function readingOf(blocks: readonly Block[], rest: Partial<Reading> = {}): Reading {
  return {
    document: { name: "样例", format: "text", blocks },
    identity: { form: null, year: 2024, level: "unit", unit: "某局", resemblance: 1, evidence: [] },
    form: null,
    outline: { contents: [], tables: [], sections: [] },
    statements: [],
    listings: [],
    numbers: [],
    freeTexts: [],
    codeNames: [],
    sheets: [],
    frames: [],
    unexhausted: [],
    withheldNotes: [],
    placeholders: [],
    blankTemplate: false,
    units: [],
    unitsAllListed: false,
    findings: [],
    ...rest,
  };
}

import type { Budget, Finding, Place, Statement } from "@mingce/core";
import type { DocumentToSave } from "../src/index.ts";

/** A place in a text document. */
export function placeAt(line: number, text: string): Place {
  return {
    page: null,
    line,
    table: "a",
    row: "x-01",
    column: "total",
    section: null,
    text,
    box: [1, 2.5, 3, 4],
    address: { block: 1, row: line, cell: 2, start: 0, end: text.length },
  };
}

/** A statement that uses every optional field in turn. */
export function madeUpStatement(n: number): Statement {
  const selection = {
    cube: "budget",
    year: n % 2 === 0 ? 0 : -1,
    measure: "budgeted",
    regions: { function: [`x-${n}`], project: ["甲单位/修缮, 二期|续"] },
    key: `budget|0|budgeted|function=x-${n}|project=甲单位/修缮, 二期|续`,
  } as const;
  const text = `${n},000.50`;
  return {
    kind: n % 3 === 0 ? "share" : "amount",
    selection,
    ...(n % 3 === 0 && { of: { ...selection, key: "budget|0|budgeted|" } }),
    ...(n % 5 === 0 && { against: "executed" as const, group: "5.3", times: 4 }),
    printed: { text, value: n * 100_000 + 50, decimals: 2, unit: "yuan", quantum: 1, blank: n % 7 === 0 },
    place: n % 11 === 0 ? { ...placeAt(n, text), box: null, address: null, row: null } : placeAt(n, text),
  };
}

/** A finding about a line. */
export function madeUpFinding(n: number, severity: Finding["severity"] = "error"): Finding {
  const at = placeAt(n, `${n}`);
  return {
    code: "sum/made-up",
    severity,
    message: `第 ${n} 行合计与明细之和不一致，请核对。`,
    fingerprint: `f${n}`,
    at: [at],
    stated: `${n}`,
    expected: `${n + 1}`,
    difference: "1",
    tolerance: null,
    basis: "虚构",
    proposal: {
      at,
      value: `${n + 1}`,
      cause: "digit slip",
      support: { hard: 1, plausible: 0 },
      also: [],
      alternatives: [],
      exhausted: true,
      certain: true,
    },
  };
}

/** A document numbered n, with so many statements and as many findings as severities are named. */
export function madeUpDocument(
  n: number,
  statements = 20,
  severities: readonly Finding["severity"][] = ["error", "warning", "warning"],
): DocumentToSave {
  return {
    name: `虚构单位${n}预算公开.txt`,
    format: "text",
    bytes: new TextEncoder().encode(`虚构的第 ${n} 份文件`),
    form: "made-up-form",
    year: 2024,
    level: "unit",
    unit: "虚构单位",
    title: null,
    sample: false,
    version: "1",
    coverage: {
      numbers: statements,
      bound: statements,
      checked: 0,
      freeText: { numbers: 0, bound: 0 },
      byPart: [],
      unbound: [placeAt(3, "9")],
      recognised: { numbers: 0, bound: 0, checked: 0 },
      placeholders: 0,
    },
    rules: [{ id: "presence/made-up", outcome: "passed" }],
    statements: Array.from({ length: statements }, (_, index) => madeUpStatement(index)),
    findings: severities.map((severity, index) => madeUpFinding(index, severity)),
  };
}

/** A budget of a made-up body. */
export function madeUpBudget(body = "虚构局"): Budget {
  return {
    mingce: 1,
    form: "made-up-form",
    year: 2024,
    body,
    date: "2024-02-01",
    units: [{ name: "虚构局本级", kind: "administrative" }],
    facts: [{ cube: "budget", year: 0, at: { function: "x-01" }, value: "90071992547409.91" }],
    projects: [],
    sheets: [],
    texts: { duties: "主要职责。" },
  };
}

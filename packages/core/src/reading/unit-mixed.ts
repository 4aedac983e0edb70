import { type Finding, finding } from "../finding/finding.ts";
import { quantum } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Outline } from "./reading.ts";

/** 1 万元 is 10,000 元. */
const apart = 10_000;
/** Fewer equal amounts than this are no evidence against a printed unit. */
const enough = 3;

/**
 * Reads a table in the other unit where every amount that stands elsewhere as well is 10,000 times off, and says so
 * once, at the table's caption. One amount that agrees as printed, and the printed unit stands.
 */
export function withUnitsMended(
  tables: Outline["tables"],
  statements: readonly Statement[],
): { readonly statements: readonly Statement[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let current = statements;
  // Where one table in 元 was at fault, a small one needs less evidence.
  const needed = (id: string): number => (findings.length > 0 && weight(id, current) > 0 ? 1 : enough);
  const waiting = [...tables].sort((a, b) => weight(b.id, current) - weight(a.id, current));
  for (let at = 0; at < waiting.length; ) {
    const table = waiting[at];
    const factor = table === undefined ? null : factorOf(table.id, current, needed(table.id));
    if (table === undefined || factor === null) {
      at += 1;
      continue;
    }
    // A table put right speaks for those before it.
    waiting.splice(at, 1);
    at = 0;
    findings.push(unitMixed(table.at));
    current = current.map((s) => (s.place.table === table.id && s.kind === "amount" ? scaled(s, factor) : s));
  }
  return { statements: current, findings };
}

/** Tables in 元 are asked first: in a document of 万元 the odd one is at fault. */
function weight(table: string, statements: readonly Statement[]): number {
  return statements.some((s) => s.place.table === table && s.printed.unit === "yuan") ? 1 : 0;
}

/** What the amounts of a table must be multiplied with to agree with the rest; null where they agree or none is found. */
function factorOf(table: string, statements: readonly Statement[], needed: number): number | null {
  const elsewhere = new Map<string, Statement[]>();
  for (const s of statements) {
    if (!isMoney(s) || s.place.table === table) continue;
    elsewhere.set(s.selection.key, [...(elsewhere.get(s.selection.key) ?? []), s]);
  }
  const votes = { same: 0, more: new Set<string>(), less: new Set<string>(), from: new Set<string>() };
  for (const s of statements) {
    if (!isMoney(s) || s.place.table !== table) continue;
    for (const o of elsewhere.get(s.selection.key) ?? []) {
      // Two tables in 元 agree whether 元 is right or not.
      if (near(s.printed.value, o))
        votes.same += o.printed.unit === "yuan" && s.printed.unit === "yuan" ? 0 : 1;
      else if (near(s.printed.value * apart, o)) {
        votes.more.add(s.selection.key);
        votes.from.add(witness(o));
      } else if (near(s.printed.value / apart, o)) {
        votes.less.add(s.selection.key);
        votes.from.add(witness(o));
      }
    }
  }
  if (votes.same > 0 || (votes.more.size > 0 && votes.less.size > 0)) return null;
  // One paragraph alone can be what is wrong, unless other tables are known to be.
  const [only, another] = [...votes.from];
  if (needed === enough && another === undefined && only?.startsWith("paragraph")) return null;
  if (votes.more.size >= needed) return apart;
  return votes.less.size >= needed ? 1 / apart : null;
}

/** Who speaks against a table: another table, or a paragraph. */
function witness({ place }: Statement): string {
  return place.table === null ? `paragraph ${place.address?.block}` : `table ${place.table}`;
}

function isMoney(s: Statement): boolean {
  const { unit, value } = s.printed;
  return s.kind === "amount" && (unit === "yuan" || unit === "wanyuan") && value !== 0;
}

function near(value: number, other: Statement): boolean {
  return Math.abs(value - other.printed.value) <= other.printed.quantum;
}

function scaled(s: Statement, factor: number): Statement {
  const unit = factor > 1 ? "wanyuan" : "yuan";
  if (s.printed.unit === unit) return s;
  const { decimals, value } = s.printed;
  return {
    ...s,
    printed: { ...s.printed, unit, value: Math.round(value * factor), quantum: quantum(unit, decimals) },
  };
}

function unitMixed(at: Outline["tables"][number]["at"]): Finding {
  return finding({
    code: "text/unit-line",
    severity: "error",
    message: "该表注明的单位与所列金额不符，元与万元混用：各金额与文中其他各处相差一万倍。请更正单位或金额。",
    at: [at],
    basis: "同一金额在各处应当相等；金额应与注明的单位一致。",
  });
}

import { type Axis, type Finding, finding, labelsOfItem, type Regions, type Severity } from "@mingce/core";
import { isLacking } from "../printed/lacking.ts";
import { plainName, plainWords } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { type PrintedList, printedLists } from "./inline-list.ts";

/** A line a list could name: its names and the amount the document gives it. */
interface Line {
  readonly label: string;
  readonly names: readonly string[];
  readonly amount: number | null;
  /** True where no table prints the line though it prints all lines of the list with an amount. */
  readonly absent: boolean;
}

/**
 * The names a list gives (收入预算包括…, 主要包括…) are those with an amount in the tables. A listed name without an
 * amount, or an amount whose name is not listed, is a warning; a note where 等 leaves the list open. In a list with
 * amounts only what is left out, unless a sum lacks it already, and a name of its own for a line of the same amount (a note).
 * Limit: a name of no line and no code is left alone, as is a list whose lines the tables do not state in full.
 */
export const listNames: Rule = {
  id: "list/names",
  severity: "warning",
  title: "文字列举的项目应当与表中有金额的项目一致。",
  basis: "预算公开样式：情况说明的列举与公开表一致",
  scope: "all",
  judge: (input) => {
    const lists = printedLists(input).flatMap((list) => {
      const lines = linesOf(list, input);
      return lines.some((l) => l.amount !== null && l.amount !== 0) ? [{ list, lines }] : [];
    });
    if (lists.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(lists.flatMap(({ list, lines }) => judgeList(list, lines, input)));
  },
};

function judgeList(list: PrintedList, lines: readonly Line[], input: RuleInput): readonly Finding[] {
  const named = (line: Line): boolean => line.names.some((n) => list.names.includes(n));
  const unknown = list.names.filter((n) => !lines.some((l) => l.names.includes(n)));
  const severity: Severity = list.open || unknown.length > 0 ? "info" : "warning";
  const at = [list.printed.place];
  const base = { code: listNames.id, at, basis: listNames.basis } as const;
  const surplus = list.amounts !== null ? [] : lines.filter((l) => named(l) && l.absent);
  const here = blockOf(list.printed.place);
  const isSaid = (amount: number): boolean =>
    list.amounts !== null && isLacking(amount, (p) => blockOf(p) === here, input);
  const lacking = lines.filter((l) => !named(l) && l.amount !== null && l.amount !== 0 && !isSaid(l.amount));
  return [
    ...surplus.map((l) =>
      finding({
        ...base,
        severity: "warning",
        stated: l.label,
        message: `文字列举了“${l.label}”，表中没有它的金额。请核对后删去，或补上表中金额。`,
      }),
    ),
    ...lacking.map((l) => {
      const other = sameAmount(l, unknown, list);
      if (other !== null)
        return finding({
          ...base,
          severity: "info",
          stated: other,
          expected: l.label,
          message: `文字列举的“${other}”与表中“${l.label}”金额相同（${inWanyuan(l.amount ?? 0)}），名称不同。请改用表中的名称。`,
        });
      return finding({
        ...base,
        severity,
        expected: l.label,
        message: `表中“${l.label}”有${inWanyuan(l.amount ?? 0)}，文字没有列举${list.open ? "（以“等”概括）" : ""}。请补上。`,
      });
    }),
  ];
}

/** The only name of a list that means no line and prints the amount of this one: another name of it; null where none. */
function sameAmount(line: Line, unknown: readonly string[], { names, amounts }: PrintedList): string | null {
  const near = unknown.filter((n) => {
    const amount = amounts?.[names.indexOf(n)];
    return amount !== undefined && Math.abs(amount - (line.amount ?? 0)) <= 2 * halfStep;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The lines of a list: what the form declares, or the codes the document's tables print and the list names. */
function linesOf(list: PrintedList, input: RuleInput): readonly Line[] {
  const { over } = list.declared;
  const line = (label: string, names: readonly string[], regions: Regions): Line => {
    const stated = statedAmount(input, "budget", { ...list.where, ...regions });
    const blank = stated !== null && stated.place.table !== null && stated.printed.blank;
    return { label, names, amount: stated?.printed.value ?? null, absent: blank };
  };
  if (over.kind === "items")
    return over.items.map((i) => line(i.label, labelsOfItem(i).map(plainName), i.regions));
  return over.kind === "names" ? [] : codeLines(list, over, line, input);
}

function codeLines(
  list: PrintedList,
  over: Extract<Axis, { kind: "codes" }>,
  line: (label: string, names: readonly string[], regions: Regions) => Line,
  input: RuleInput,
): readonly Line[] {
  const { reading, form } = input;
  const year = reading.identity.year ?? 0;
  const printed = new Map<string, Set<string>>();
  for (const found of reading.codeNames) {
    const depth = found.code.split("-").length;
    if (found.dimension !== over.dimension || depth < over.from || depth > over.to) continue;
    printed.set(found.code, (printed.get(found.code) ?? new Set<string>()).add(plainName(found.name)));
  }
  const lines = [...printed].map(([code, names]) => {
    const official = form.codes[over.dimension]?.namesOf(code, year) ?? [];
    const label = plainWords(official[0]?.name ?? [...names][0] ?? code);
    const all = [...names, ...official.map((o) => plainName(o.name))];
    return { ...line(label, all, { [over.dimension]: code }), absent: false };
  });
  const whole = statedAmount(input, "budget", list.where);
  const sum = lines.reduce((total, l) => total + (l.amount ?? 0), 0);
  if (whole === null || Math.abs(sum - whole.printed.value) > halfStep * (lines.length + 1)) return lines;
  const unknown = list.names.filter((n) => !lines.some((l) => l.names.includes(n)));
  const others = unknown.filter((n) =>
    form.codes[over.dimension]?.codesNamed(n, year).some((c) => {
      const depth = c.split("-").length;
      return depth >= over.from && depth <= over.to && !printed.has(c);
    }),
  );
  return [...lines, ...others.map((label) => ({ label, names: [label], amount: null, absent: true }))];
}

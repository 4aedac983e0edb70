import { type Finding, finding, type Place, type Statement } from "@mingce/core";
import { isLacking } from "../printed/lacking.ts";
import { tableWords } from "../printed/table-words.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { type CodeLines, codeLines } from "./code-lines.ts";

/**
 * A section that tells the codes of its tables one by one tells those that have an amount, and no others. A line of a
 * code no table has beside a table's code of the same amount no line tells of is one finding: the wrong name. Limit: what a
 * sum already lacks or has too much is not said again; silent where the section holds a number nobody could bind, says
 * most codes by their class only, or rows are withheld.
 */
export const listItems: Rule = {
  id: "list/items",
  severity: "warning",
  title: "情况说明逐项说明的科目应当与公开表中有金额的科目一致。",
  basis: "预算公开样式：按功能分类科目逐项说明，与公开表一致",
  scope: "all",
  judge: (input) => {
    const lists = codeLines(input).filter((l) => l.told.size > 0);
    if (lists.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(lists.flatMap((l) => judgeList(l, input)));
  },
};

function judgeList(list: CodeLines, input: RuleInput): readonly Finding[] {
  const { reading } = input;
  const inTables = (code: string): boolean => list.names.printed.includes(code);
  const surplus = new Map(
    [...list.told].filter(([code, s]) => s.printed.value !== 0 && deep(code, list) && !inTables(code)),
  );
  const isTold = (code: string): boolean =>
    [...list.told.keys()].some((t) => t === code || code.startsWith(`${t}-`));
  const lacking = new Map([...list.listed].filter(([code]) => !isTold(code)));
  const found: Finding[] = [];
  for (const [code, line] of surplus) {
    const same = [...lacking].filter(([, row]) => near(line, row));
    const [pair, another] = same;
    if (pair === undefined || another !== undefined) continue;
    found.push(wrongName(code, line, pair[0], pair[1], list, input));
    surplus.delete(code);
    lacking.delete(pair[0]);
  }
  const unsure = reading.numbers.some((n) => n.part === list.section && !n.bound && !n.freeText);
  if (unsure || reading.withheldNotes.length > 0 || list.told.size * 2 < list.listed.size) return found;
  const inSection = (p: Place): boolean => p.section === list.section;
  const isSaid = (s: Statement): boolean => isLacking(s.printed.value, inSection, input);
  return [
    ...found,
    ...[...surplus].flatMap(([code, line]) => (isSaid(line) ? [] : [tooMany(code, line, list)])),
    ...[...lacking].flatMap(([code, row]) => (isSaid(row) ? [] : [leftOut(code, row, list, input)])),
  ];
}

function deep(code: string, { depth }: CodeLines): boolean {
  return code.split("-").length === depth;
}

function near(a: Statement, b: Statement): boolean {
  return Math.abs(a.printed.value - b.printed.value) <= 2 * halfStep;
}

function words(code: string, { names }: CodeLines): string {
  return `“${names.nameOf(code)}”（${code.replaceAll("-", "")}）`;
}

function wrongName(
  code: string,
  line: Statement,
  meant: string,
  row: Statement,
  list: CodeLines,
  { form }: RuleInput,
): Finding {
  const table = tableWords(row.place.table ?? "", form);
  return finding({
    code: listItems.id,
    severity: "warning",
    message: `这里写的科目${words(code, list)}公开表中没有，金额${inWanyuan(line.printed.value)}与${table}的${words(meant, list)}相同，而后者没有说明。请核对科目名称。`,
    at: [line.place, row.place],
    stated: list.names.nameOf(code),
    expected: list.names.nameOf(meant),
    basis: listItems.basis,
  });
}

function tooMany(code: string, line: Statement, list: CodeLines): Finding {
  return finding({
    code: listItems.id,
    severity: "warning",
    message: `这里说明了科目${words(code, list)}${inWanyuan(line.printed.value)}，公开表中没有该科目。请核对科目名称和公开表。`,
    at: [line.place],
    stated: list.names.nameOf(code),
    basis: listItems.basis,
  });
}

function leftOut(code: string, row: Statement, list: CodeLines, { form }: RuleInput): Finding {
  const table = tableWords(row.place.table ?? "", form);
  return finding({
    code: listItems.id,
    severity: "warning",
    message: `${table}的科目${words(code, list)}有${inWanyuan(row.printed.value)}，这一部分没有说明。请补上。`,
    at: [{ ...list.heading, text: "" }, row.place],
    expected: list.names.nameOf(code),
    basis: listItems.basis,
  });
}

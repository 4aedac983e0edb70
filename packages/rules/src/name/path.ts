import {
  type Finding,
  finding,
  type PathPart,
  pageFurniture,
  parseNumber,
  pathParts,
  stopsShort,
} from "@mingce/core";
import { type CodeLines, codeLines } from "../list/code-lines.ts";
import { edits } from "../printed/likeness.ts";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf, type PrintedText, textsUnder } from "../printed/printed-text.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { earlierYearOf } from "./earlier-name.ts";

const marks = ["类", "款", "项"];

/** A line of a list. */
const numbered = /^[-•]?(?:\d{1,2}[.、．]|（\d{1,2}）)/;

/**
 * A line of the narrative that names a code by its whole path (…（类）…（款）…（项）) names one code: class and section are
 * those the item belongs to, and every name is of the year. A name nobody knows is held against the table's code of the
 * same amount no other line tells of. Limit: paths marked by level; a slip of one character is `name/code`; a line
 * without an amount and an unknown name without a counterpart in the tables are left alone.
 */
export const namePath: Rule = {
  id: "name/path",
  severity: "warning",
  title: "情况说明中科目的类、款、项应当属于同一科目，并使用当年的名称。",
  basis: "当年《政府收支分类科目》",
  scope: "all",
  judge: (input) => {
    const lists = codeLines(input);
    const paths = lists.flatMap((list) => pathsOf(list, input).map((path) => ({ list, path })));
    if (paths.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(paths.flatMap(({ list, path }) => judgePath(path, list, input)));
  },
};

/** A path as printed at the head of a line, and the amount behind it in steps. */
interface Path {
  readonly parts: readonly PathPart[];
  readonly amount: number | null;
  readonly printed: PrintedText;
}

function pathsOf({ section }: CodeLines, { reading }: RuleInput): readonly Path[] {
  const heading = reading.outline.sections.find((s) => s.id === section);
  const furniture = pageFurniture(reading.document);
  const texts = (heading === undefined ? [] : textsUnder(reading, heading.at)).filter(
    (t) => !t.inTable && !furniture.has(t.block),
  );
  // What has a code of its own beside its name is name/code.
  const coded = new Set(reading.codeNames.flatMap((c) => (c.place.table === null ? [blockOf(c.place)] : [])));
  return texts.flatMap((printed, i): readonly Path[] => {
    const words = plainWords(printed.text);
    // The second half of a line that was cut begins in the midst of a name.
    const above = texts[i - 1]?.text.trim() ?? "";
    if (!numbered.test(words) && above !== "" && stopsShort(above)) return [];
    const line = words.replace(numbered, "").replace(/^[-•]?“?/, "");
    const head =
      /^(?:[^（，。：；“”\d]+(?:（[^）]*）[^（，。：；“”\d]*)*?（[类款项]）)+/.exec(line)?.[0] ?? "";
    const parts = pathParts(head);
    const isPath = parts.length > 0 && parts.every((p, i) => p.mark === marks[i]);
    if (!isPath || coded.has(printed.block)) return [];
    const money = /(?<![\d年.])([\d,.，]*\d)万元/.exec(line.slice(head.length))?.[1];
    const amount = money === undefined ? null : (parseNumber(money, "wanyuan")?.value ?? null);
    return [{ parts, amount, printed }];
  });
}

function judgePath(path: Path, list: CodeLines, input: RuleInput): readonly Finding[] {
  const { parts, amount } = path;
  const { names, listed, told } = list;
  const last = parts.at(-1);
  if (last === undefined || amount === null || amount === 0) return [];
  const wrongIn = (code: string): readonly number[] =>
    parts.flatMap((part, i) => {
      const above = code
        .split("-")
        .slice(0, i + 1)
        .join("-");
      const isIt = names.isNamed(above, part.printed) || edits(names.nameOf(above), part.name) <= 1;
      return isIt ? [] : [i];
    });
  const near = (code: string): boolean => {
    const row = listed.get(code);
    return row !== undefined && Math.abs(row.printed.value - amount) <= 2 * halfStep;
  };
  const named = names.named(last.printed, parts.length);
  if (named.some((c) => wrongIn(c).length === 0)) return [];
  if (slips(last.name, parts.length, list).some((c) => wrongIn(c).length === 0)) return [];
  const free = [...listed.keys()].filter((c) => near(c) && !told.has(c) && depthOf(c) === parts.length);
  const meant = named.find(near) ?? (named.length === 1 ? named[0] : undefined) ?? free[0];
  if (meant === undefined || (named.length === 0 && free.length !== 1)) return [];
  return [note(path, meant, wrongIn(meant), list, input)];
}

const depthOf = (code: string): number => code.split("-").length;

/** Codes in print whose name is one character away. */
function slips(name: string, depth: number, { names }: CodeLines): readonly string[] {
  return names.printed.filter((c) => depthOf(c) === depth && edits(names.nameOf(c), name) <= 1);
}

function note(
  { parts, printed, amount }: Path,
  code: string,
  wrong: readonly number[],
  { names, dimension, listed }: CodeLines,
  { reading, form }: RuleInput,
): Finding {
  const levels = (which: readonly number[], nameOf: (i: number) => string): string =>
    which.map((i) => `${nameOf(i)}（${marks[i]}）`).join("");
  const right = (i: number): string =>
    names.nameOf(
      code
        .split("-")
        .slice(0, i + 1)
        .join("-"),
    );
  const stated = levels(wrong, (i) => parts[i]?.printed ?? "");
  const expected = levels(wrong, right);
  const isItem = wrong.includes(parts.length - 1);
  const { year } = reading.identity;
  const old = wrong.flatMap((i) => {
    const above = code
      .split("-")
      .slice(0, i + 1)
      .join("-");
    const list = form.codes[dimension];
    const since =
      list === undefined || year === null ? null : earlierYearOf(list, above, parts[i]?.name ?? "", year);
    return since === null ? [] : [`“${parts[i]?.printed}”是${since}年的旧名称。`];
  });
  const digits = code.replaceAll("-", "");
  const own = names.nameOf(code);
  const why = isItem
    ? `公开表中没有这个名称，金额${inWanyuan(amount ?? 0)}与公开表的${digits}“${own}”相同${listed.has(code) ? "，而后者没有另外说明" : ""}`
    : `“${own}”（${digits}）属于“${expected}”`;
  return finding({
    code: namePath.id,
    severity: "warning",
    message: `这里的科目写作“${stated}”，${why}。${old.join("")}请改为“${expected}”，或核对本条所说的科目。`,
    at: [
      {
        ...printed.place,
        text: levels(
          parts.map((_, i) => i),
          (i) => parts[i]?.printed ?? "",
        ),
      },
    ],
    stated,
    expected,
    basis: namePath.basis,
  });
}

import { placeName } from "../articulation/place-name.ts";
import { membersOf, type Verdict } from "../articulation/relation.ts";
import { printedWords, valueWords } from "../articulation/value-words.ts";
import { formatSteps } from "../quantity/format-number.ts";
import type { Statement } from "../statement/statement.ts";
import { type Joined, sideOf } from "./compared-document.ts";
import type { CrossRelation } from "./link.ts";

/** How many units' amounts a sentence names one by one. */
const fewUnits = 4;

/** One relation between documents in words: what each prints and where, and by how much they differ. */
export function crossWords(all: Joined, relation: CrossRelation, verdict: Verdict): string {
  const members = membersOf(relation.law);
  const [first = 0, second = first, third = second] = members;
  const spoken = all.statements[first] as Statement;
  const at = (i: number): string => printedAt(all, i);
  const size = Math.round(Math.abs(verdict.difference));
  const gap =
    verdict.quantity === "percent"
      ? `${formatSteps(size, "percent", 2)}个百分点`
      : valueWords({ ...spoken, kind: "amount" }, size);
  switch (relation.code) {
    case "compare/last-year-rate":
      return `${at(first)}，与同一文件的${at(second)}和上年文件的${at(third)}不符，相差${gap}`;
    case "compare/last-year":
      return members.length === 2
        ? `${at(first)}，上年文件的${at(second)}与它不同，相差${gap}`
        : `${at(first)}，按本年的${at(second)}推算，上年应为${lastYearImplied(all, second, first)}，上年文件的${at(third)}与此相差${gap}`;
    case "compare/last-year-unchanged":
      return `${at(first)}，文中说与上年持平，上年文件的${at(second)}与它相差${gap}`;
    case "compare/unit-exceeds":
      return `单位预算的${at(first)}大于部门预算的${at(second)}，超出${gap}`;
    case "compare/unit-rest":
      return `单位预算的${at(first)}与部门预算的${at(second)}之差，大于它所属的单位预算${at(third)}与部门预算${at(members.at(-1) ?? 0)}之差，多出${gap}`;
    case "compare/own-change":
      return ownChangeWords(members, at, gap);
    case "compare/units-exceed":
    case "compare/units-sum":
      return unitsWords(members, at, relation.code === "compare/units-sum", gap);
    default:
      return `${at(first)}，${at(second)}，两处应当一致，相差${gap}`;
  }
}

function unitsWords(
  members: readonly number[],
  at: (i: number) => string,
  equal: boolean,
  gap: string,
): string {
  const units = members.slice(0, -1);
  const named = units.slice(0, fewUnits).map(at).join("、");
  const more = units.length > fewUnits ? `等${units.length}个单位` : "";
  return `各单位的${named}${more}之和${equal ? "与" : "大于"}部门预算的${at(members.at(-1) ?? 0)}${equal ? "相差" : "，超出"}${gap}`;
}

/** Change and amount of the unit, then of the department; those of a whole around them, where it is that they contradict. */
function ownChangeWords(members: readonly number[], at: (i: number) => string, gap: string): string {
  const [change = 0, amount = 0, above = 0, whole = 0] = members;
  const both = `单位预算的${at(change)}（金额为${at(amount)}）与部门预算的${at(above)}（金额为${at(whole)}）`;
  const around = members[4];
  return around === undefined
    ? `${both}不能同时成立：推算的上年数单位大于部门，超出${gap}`
    : `${both}，同所属的单位预算${at(around)}、部门预算${at(members[6] ?? around)}不能同时成立：推算的上年数相差${gap}`;
}

/** Last year's amount that follows from this year's and its change, in the unit of the change. */
function lastYearImplied({ statements }: Joined, amount: number, change: number): string {
  const [a, c] = [statements[amount] as Statement, statements[change] as Statement];
  return valueWords({ ...c, kind: "amount" }, a.printed.value - c.printed.value);
}

/** A number with its document and place: “2025.pdf”第9页第19行的156,211,100元. */
function printedAt(all: Joined, i: number): string {
  const statement = all.statements[i] as Statement;
  const { document } = sideOf(all, i);
  return `“${shortName(all, document.file)}”${placeName(document.reading, statement.place, { brief: true })}的${printedWords(statement)}`;
}

/** A file's own name, or all of its path where another file has the same. */
export function shortName({ sides }: Joined, file: string): string {
  const own = lastSegment(file);
  return sides.filter((s) => lastSegment(s.document.file) === own).length > 1 ? file : own;
}

const lastSegment = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

import type { Level } from "../form/form.ts";
import type { Reading } from "../reading/reading.ts";
import { plainLabel, unitKey } from "../table/label.ts";
import type { ComparedDocument } from "./compared-document.ts";
import type { Pair, PairKind, Unrelated } from "./pair.ts";

/** Who a document is of, where all of it is known. */
interface Known {
  readonly form: string;
  readonly year: number;
  readonly level: Level;
  readonly unit: string;
}

/**
 * How the documents given belong together, two by two from who they say they are; a department also with all of its
 * units. Nothing is guessed: where one of form, year, level and body is unknown, or the two do not belong together,
 * the reason is said.
 */
export function recognisePairs(documents: readonly ComparedDocument[]): {
  readonly pairs: readonly Pair[];
  readonly unrelated: readonly Unrelated[];
} {
  const pairs: Pair[] = [];
  const unrelated: Unrelated[] = [];
  documents.forEach((b, j) => {
    documents.slice(0, j).forEach((a, i) => {
      const found = between(a.reading, b.reading);
      if (typeof found === "string") unrelated.push({ members: [i, j], why: found });
      else pairs.push({ ...found, members: found.reversed ? [j, i] : [i, j], complete: false });
    });
  });
  return { pairs: [...pairs, ...rollUps(documents, pairs)], unrelated };
}

interface Found {
  readonly kind: PairKind;
  readonly reversed: boolean;
  readonly evidence: readonly string[];
}

function between(first: Reading, second: Reading): Found | string {
  const open = [whatIsOpen(first), whatIsOpen(second)].filter((why) => why !== "");
  if (open.length > 0) return `${open.join("；")}，不能判断两份文件的关系。`;
  const [a, b] = [first.identity as Known, second.identity as Known];
  const same = unitKey(a.unit) === unitKey(b.unit);
  if (a.level !== b.level) return acrossLevels(first, second, same);
  if (!same) return `编制单位不同（${a.unit}、${b.unit}），级次相同，没有可以比对的内容。`;
  const level = a.level === "unit" ? "单位" : "部门";
  const body = `两份文件的编制单位都是${a.unit}，都是${level}预算`;
  if (a.year === b.year) {
    if (a.form !== b.form) return `${body}，年度相同，但样式不同，不能逐项比对。`;
    return { kind: "sameDocument", reversed: false, evidence: [`${body}，都是${a.year}年、同一样式。`] };
  }
  if (Math.abs(a.year - b.year) !== 1)
    return `${body}，但年度是${a.year}年和${b.year}年，不相邻，后一年的文件不与前一份比较。`;
  const [before, now] = a.year < b.year ? [a.year, b.year] : [b.year, a.year];
  return {
    kind: "lastYear",
    reversed: a.year > b.year,
    evidence: [`${body}，年度是相邻的${before}年和${now}年。`],
  };
}

function acrossLevels(first: Reading, second: Reading, same: boolean): Found | string {
  const reversed = first.identity.level === "unit";
  const [department, unit] = reversed ? [second, first] : [first, second];
  const [d, u] = [department.identity as Known, unit.identity as Known];
  if (d.year !== u.year) return `部门预算是${d.year}年，单位预算是${u.year}年，年度不同，不能比对。`;
  if (same)
    return {
      kind: "sameBody",
      reversed,
      evidence: [`${d.year}年部门预算和单位预算的编制单位都是${d.unit}，单位预算是部门本级的预算。`],
    };
  const listed = department.units.find((name) => unitKey(name) === unitKey(u.unit));
  if (listed !== undefined)
    return {
      kind: "departmentUnit",
      reversed,
      evidence: [`${d.unit}${d.year}年部门预算所列的单位中有${listed}，年度相同。`],
    };
  return department.units.length === 0
    ? `${d.unit}的部门预算没有逐行列出所属单位，不能判断${u.unit}是否属于它。`
    : `${d.unit}的部门预算所列的${department.units.length}个单位中没有${u.unit}。`;
}

/** What keeps a document from being compared; empty where nothing does. */
function whatIsOpen({ identity, blankTemplate, document }: Reading): string {
  if (blankTemplate) return `${document.name}是没有填写的空白样表`;
  const open = [
    identity.form === null ? "样式" : "",
    identity.year === null ? "年度" : "",
    identity.level === null ? "是单位还是部门" : "",
    identity.unit === null ? "编制单位" : "",
  ].filter((what) => what !== "");
  return open.length === 0 ? "" : `${document.name}没有认出${open.join("、")}`;
}

/** A department with its units: more than one of them, or all there are. A unit given twice counts once. */
function rollUps(documents: readonly ComparedDocument[], pairs: readonly Pair[]): readonly Pair[] {
  return documents.flatMap(({ reading }, d): Pair[] => {
    const units = new Map<string, number>();
    for (const { kind, members } of pairs) {
      const [department, unit] = members;
      if (department !== d || unit === undefined || (kind !== "departmentUnit" && kind !== "sameBody"))
        continue;
      const key = unitKey(documents[unit]?.reading.identity.unit ?? "");
      if (!units.has(key)) units.set(key, unit);
    }
    const body = reading.identity.unit ?? "";
    const listed = new Set(reading.units.map((name) => listedKey(name, body)));
    // Where the list does not name the department proper, its own budget stands beside the listed ones.
    const needed = [...listed.add(unitKey(body))];
    const missing = needed.filter((key) => !units.has(key)).length;
    const complete = reading.unitsAllListed && missing === 0;
    if (units.size === 0 || (units.size === 1 && !complete)) return [];
    const evidence = complete
      ? `部门预算所列的${needed.length}个单位都已给出，各单位之和应当等于部门。`
      : !reading.unitsAllListed
        ? "部门预算没有逐行、按序号完整列出所属单位，只核对各单位之和不大于部门。"
        : `部门预算所列的单位还有${missing}个没有给出，只核对各单位之和不大于部门。`;
    return [{ kind: "departmentUnits", members: [d, ...units.values()], evidence: [evidence], complete }];
  });
}

/** A listed unit's key; the department proper may be listed under a short name (财政局本部). */
function listedKey(name: string, body: string): string {
  const [key, own] = [unitKey(name), unitKey(body)];
  return key !== "" && key !== plainLabel(name) && own.endsWith(key) ? own : key;
}

import { placeName } from "../articulation/place-name.ts";
import { printedWords } from "../articulation/value-words.ts";
import { finding } from "../finding/finding.ts";
import type { Statement } from "../statement/statement.ts";
import { type Joined, sideOf } from "./compared-document.ts";
import { type CrossFinding, filedPlace } from "./cross-findings.ts";
import { shortName } from "./cross-words.ts";
import type { Unmatched } from "./link.ts";

/** So many of the missing numbers of a part are named one by one. */
const named = 3;

/** What one format of a document says and the other does not: one finding for each table or section. */
export function missingFindings(all: Joined, unmatched: readonly Unmatched[]): readonly CrossFinding[] {
  const parts = new Map<string, number[]>();
  for (const { statement } of unmatched) {
    const { table, section } = (all.statements[statement] as Statement).place;
    const key = `${sideOf(all, statement).offset} ${table ?? ""} ${section?.split(".")[0] ?? ""}`;
    parts.set(key, [...(parts.get(key) ?? []), statement]);
  }
  return [...parts.values()].map((missing) => {
    const [first = 0] = missing;
    const own = sideOf(all, first);
    const other = all.sides.find((s) => s !== own) ?? own;
    const shown = missing.slice(0, named).map((i) => {
      const { place } = all.statements[i] as Statement;
      return `${placeName(own.document.reading, place, { brief: true })}的${printedWords(all.statements[i] as Statement)}`;
    });
    const at = missing.slice(0, 12).map((i) => filedPlace(all, i));
    const draft = finding({
      code: "compare/missing",
      severity: "warning",
      message: `“${shortName(all, own.document.file)}”中有${missing.length}个数字在“${shortName(all, other.document.file)}”中没有相同的项目：${shown.join("、")}${missing.length > named ? "等" : ""}。请核对是否漏排，或者行列名称、编码不同。`,
      at,
      stated: at[0]?.text ?? null,
      basis: "同一份文件的各种格式，内容应当完全相同",
    });
    return { ...draft, at };
  });
}

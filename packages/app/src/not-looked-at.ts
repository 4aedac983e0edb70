import { placeName } from "@mingce/core";
import { rules } from "@mingce/rules";
import type { Checked } from "./check.ts";
import type { JudgedPart } from "./review-parts.ts";

/** Most numbers that are named one by one. */
const mostNamed = 60;

/** Sentences about everything in a document that a check did not look at; none where it looked at all of it. */
export function notLookedAt(checked: Checked, parts: readonly JudgedPart[]): readonly string[] {
  const { reading, coverage } = checked;
  const { numbers, bound, unbound, freeText, recognised, placeholders } = coverage;
  const tables = parts.filter((p) => !p.found).map((p) => `《${p.name}》`);
  const named = unbound.slice(0, mostNamed).map((p) => `${placeName(reading, p)}“${p.text.trim()}”`);
  const more = numbers - bound > named.length ? `等` : "";
  const alone = bound - coverage.checked;
  const undecided = checked.rules.filter((r) => r.outcome === "not-enough-data").map((r) => titleOf(r.id));
  return [
    ...(tables.length > 0 ? [`没有找到、因此没有核对的部分：${tables.join("、")}。`] : []),
    ...(numbers > bound ? [`没有识别含义的数字${numbers - bound}个：${named.join("、")}${more}。`] : []),
    ...(alone > 0 ? [`已识别含义、文中没有第二处可以对照的数字${alone}个，没有核对。`] : []),
    ...(freeText.numbers > 0 ? [`原因、用途等自由文字中的数字${freeText.numbers}个，不作勾稽核对。`] : []),
    ...(recognised.numbers > 0
      ? [`由文字识别从图片读出的数字${recognised.numbers}个，核对结果只供参考。`]
      : []),
    ...(placeholders > 0 ? [`待填写或选定的占位${placeholders}处，没有内容可以核对。`] : []),
    ...(undecided.length > 0
      ? [`资料不足、没有得出结论的规则${undecided.length}条：${undecided.join("；")}。`]
      : []),
    ...(reading.form === null
      ? ["没有认出公开样式，各表和各节是否齐全没有核对，需要样式的规则没有结论；只看文字的规则照常核对。"]
      : []),
  ];
}

/** What a rule demands, without its full stop. */
export function titleOf(id: string): string {
  return (rules.find((r) => r.id === id)?.title ?? id).replace(/。$/, "");
}

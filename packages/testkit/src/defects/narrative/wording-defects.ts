import type { Defect } from "../defect.ts";
import { wordingDefect } from "./wording-defect.ts";

/** Marks and words that people leave wrong in sentences (domain.md §10). */
export const wordingDefects: readonly Defect[] = [
  wordingDefect({
    id: "choice-open",
    title: "增加（减少）未作选择",
    least: "warning",
    pattern: () => /(?:增加|减少)(?=\d)/g,
    becomes: () => "增加（减少）",
  }),
  wordingDefect({
    id: "placeholder-left",
    title: "金额仍是XX",
    least: "warning",
    pattern: () => /\d[\d,.]*(?=\s*万元)/g,
    becomes: () => "XX",
  }),
  wordingDefect({
    id: "full-stop-doubled",
    title: "句号重复",
    least: "info",
    pattern: () => /。$/g,
    becomes: () => "。。",
  }),
  wordingDefect({
    id: "full-stop-missing",
    title: "段末缺句号",
    least: "info",
    pattern: () => /。$/g,
    becomes: () => "",
  }),
  wordingDefect({
    id: "bracket-open",
    title: "括号不成对",
    least: "info",
    pattern: () => /）/g,
    becomes: () => "",
  }),
  wordingDefect({
    id: "quote-open",
    title: "引号不成对",
    least: "info",
    pattern: () => /”/g,
    becomes: () => "",
  }),
  wordingDefect({
    id: "characters-lost",
    title: "字符丢失成方框",
    least: "info",
    pattern: () => /预算|支出|收入/g,
    becomes: (found) => "\uFFFD".repeat(found.length),
  }),
  wordingDefect({
    id: "other-level",
    title: "部门、单位混用",
    least: "info",
    pattern: ({ reading }) => (reading.identity.level === "unit" ? /本单位|我单位/g : /本部门|我部门/g),
    becomes: (found) => (found.endsWith("单位") ? `${found[0]}部门` : `${found[0]}单位`),
  }),
  wordingDefect({
    id: "year-stale",
    title: "本年年份写成上年",
    least: "warning",
    pattern: ({ reading }) =>
      reading.identity.year === null ? null : new RegExp(`^${reading.identity.year}(?=年)`, "g"),
    becomes: (found) => String(Number(found) - 1),
  }),
  wordingDefect({
    id: "compared-year-wrong",
    title: "对比年份写错",
    least: "warning",
    pattern: ({ reading }) =>
      reading.identity.year === null
        ? null
        : new RegExp(`(?<=[比较与])${reading.identity.year - 1}(?=年)`, "g"),
    becomes: (found) => String(Number(found) - 1),
  }),
];

import { type Budget, nameNode } from "@mingce/core";
import fc from "fast-check";
import { unusualName, unusualWords } from "./unusual-names.ts";

/** A budget and the same under unusual names. */
export interface RenamedBudget {
  readonly plain: Budget;
  readonly renamed: Budget;
}

/** Words that the texts of drawn budgets hold. */
const words = ["有关方针政策", "年度工作计划", "其他事项"];

/** A budget with its body, its units, its projects but the withheld ones, and words of its texts under unusual names. */
export function unusuallyNamed(plain: Budget): fc.Arbitrary<RenamedBudget> {
  const projects = plain.projects.filter(({ withheld }) => !withheld).map(({ name }) => name);
  // The department proper is called by the body's name: that is inside its own.
  const proper = `${plain.body}本级`;
  const units = plain.units.map(({ name }) => name).filter((name) => name !== proper);
  const names = [...new Set([plain.body, ...units, ...projects])];
  const drawn = [
    ...names.map((name) => unusualName(name).map((unusual) => [name, unusual] as const)),
    ...words.map((word) => unusualWords(word).map((unusual) => [word, unusual] as const)),
  ];
  return fc.tuple(...drawn).map((pairs) => ({ plain, renamed: renamedBudget(plain, new Map(pairs)) }));
}

/** A budget with every name of the map replaced wherever it stands; keys of texts hold names as nodes. */
export function renamedBudget(budget: Budget, names: ReadonlyMap<string, string>): Budget {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
    "g",
  );
  const inText = (text: string): string => text.replace(any, (name) => names.get(name) ?? name);
  const inKey = (key: string): string => key.replace(any, (name) => nameNode(names.get(name) ?? name));
  const within = (value: unknown): unknown => {
    if (typeof value === "string") return inText(value);
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, within(each)]));
  };
  const texts = Object.entries(budget.texts).map(([key, text]) => [inKey(key), inText(text)]);
  return { ...(within(budget) as Budget), texts: Object.fromEntries(texts) };
}

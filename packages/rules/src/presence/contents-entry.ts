import { type Finding, finding } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { contentsEntries, type Entry, isNamedBefore } from "./contents-entries.ts";

/**
 * The contents name every table and top section of the body once. One named twice where its neighbour is not named is
 * one finding. One not named is a note in a text conversion, which may have lost the line. Limit: only where the contents name most of
 * the others of its part.
 */
export const presenceContentsEntry: Rule = {
  id: "presence/contents-entry",
  severity: "warning",
  title: "目录应当列出正文的每张表和每个部分，各列一次。",
  basis: "预算公开样式：目录与正文的标题一致",
  scope: "all",
  judge: (input) => {
    if (input.reading.outline.contents.length === 0) return { outcome: "not-applicable" };
    const entries = contentsEntries(input);
    if (!entries.some((e) => e.lines.length > 0)) return { outcome: "not-enough-data" };
    const groups = [...new Set(entries.map((e) => e.group))];
    return outcomeOf(
      groups.flatMap((g) =>
        judgeGroup(
          entries.filter((e) => e.group === g),
          input,
        ),
      ),
    );
  },
};

function judgeGroup(entries: readonly Entry[], input: RuleInput): readonly Finding[] {
  const listed = entries.filter((e) => e.lines.length > 0);
  if (listed.length < 2 || listed.length * 2 <= entries.length) return [];
  const twice = entries.filter((e) => e.lines.length > 1);
  const absent = entries.filter((e) => e.lines.length === 0 && !isNamedBefore(e, input));
  const [double, another] = twice;
  const [lost, more] = absent;
  const base = { code: presenceContentsEntry.id, basis: presenceContentsEntry.basis } as const;
  if (double !== undefined && another === undefined && lost !== undefined && more === undefined)
    return [
      finding({
        ...base,
        severity: "warning",
        message: `目录把“${double.title}”列了两次，没有列正文中的“${lost.title}”。请改正目录。`,
        at: [...double.lines, lost.at],
        stated: double.title,
        expected: lost.title,
      }),
    ];
  return [
    ...twice.map((e) =>
      finding({
        ...base,
        severity: "warning",
        message: `目录把“${e.title}”列了${e.lines.length}次。请改正目录。`,
        at: e.lines,
        stated: e.title,
      }),
    ),
    ...absent.map((e) =>
      finding({
        ...base,
        severity: unlessConverted(input.reading, "warning"),
        message: `正文有“${e.title}”，目录没有列出，同一部分的其他标题都已列出。请补入目录。`,
        at: [e.at],
        expected: e.title,
      }),
    ),
  ];
}

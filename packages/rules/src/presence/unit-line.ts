import { finding, tablesOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf, printedTexts, textsUnder } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** The unit of account: 单位：万元, （元）. */
const unit = /(?:单位：|（)(?:人民币)?(?:万元|千元|元)/;

/** So many texts before the title may hold it: some put it above. */
const above = 3;

/** So many tables at least must have the line. */
const least = 3;

/**
 * A table does not say in which unit its amounts are, while all other tables of the document do. Always a note: the line
 * may have been lost on the way. Limit: the words may stand over the title, under it, in a heading of a column or below.
 */
export const presenceUnitLine: Rule = {
  id: "presence/unit-line",
  severity: "info",
  title: "每张表应当注明金额单位。",
  basis: "预算公开样式：各表表头注明“单位：万元”或“单位：元”",
  scope: "all",
  judge: (input) => {
    const tables = input.reading.outline.tables.filter((t) => t.note === null || !t.nil);
    const bare = tables.filter((t) => !saysUnit(t.at, input));
    if (tables.length - bare.length < least) return { outcome: "not-enough-data" };
    if (bare.length !== 1) return bare.length === 0 ? { outcome: "passed" } : { outcome: "not-enough-data" };
    return outcomeOf(
      bare.map(({ id, at }) => {
        const number = tablesOf(input.form).find((t) => t.id === id)?.number;
        return finding({
          code: presenceUnitLine.id,
          severity: "info",
          message: `表${number ?? ""}《${plainWords(at.text)}》没有注明金额单位，其他各表都有。请补上“单位：…”一行。`,
          at: [at],
          basis: presenceUnitLine.basis,
        });
      }),
    );
  },
};

/** True where the unit stands right above a table's title, in it, or anywhere under it. */
function saysUnit(
  at: RuleInput["reading"]["outline"]["tables"][number]["at"],
  { reading }: RuleInput,
): boolean {
  const block = blockOf(at);
  const { blocks } = reading.document;
  const before = blocks.findLastIndex((b, i) => i < block && b.kind === "table");
  const near = printedTexts(reading).filter(
    (t) => t.block <= block && t.block > Math.max(before, block - above - 1),
  );
  return [...near, ...textsUnder(reading, at)].some((t) => unit.test(plainWords(t.text)));
}

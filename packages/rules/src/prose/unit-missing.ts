import { type Finding, type Form, finding, type SectionForm, sectionsOf } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { type PrintedText, printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** A word, a number with decimals and a mark right behind it: nothing says what the number is of. */
const bare =
  /(?<lead>[\u4e00-\u9fff）”]{1,12})\s*(?<digits>(?!20\d\d\.(?:0?[1-9]|1[0-2])(?!\d))\d[\d,，]*\.\d{1,2})(?=\s*[，。；])/g;

/** Words before a share or rate, and those before an amount. */
const ofPercent = /(?:占|增长|下降|上升|提高|降低|占比|比重为)$/;
const ofMoney = /(?:增加|减少|预算|支出|收入|经费|费|拨款|资金|结转|结余|合计|预算数为|为)$/;

/** The sign that a number lacks, with how it is printed elsewhere. */
const units = [
  { sign: "%", lead: ofPercent, printed: /\d\s*[%％]/g },
  { sign: "万元", lead: ofMoney, printed: /\d\s*万\s*元/g },
] as const;

/** So many others in the section must have the sign. */
const least = 2;

/**
 * A number of the narrative lacks 万元 or % where the section prints it behind at least two others: 占28.66，. Limit: only
 * numbers with decimals right behind a word that such a number follows and right before a mark; numbers that share one unit
 * (10.00、20.00万元) and those at the end of a line are left alone. A note in plain text, where a conversion may lose a sign.
 */
export const proseUnitMissing: Rule = {
  id: "prose/unit-missing",
  severity: "warning",
  title: "金额应当写“万元”，占比和增减率应当写百分号。",
  basis: "预算公开样式：情况说明的金额以万元为单位，占比和幅度以百分数表示",
  scope: "all",
  judge: ({ reading, form }) => {
    const narrative = numbered(form);
    const texts = printedTexts(reading).filter((t) => !t.inTable && narrative.has(t.place.section ?? ""));
    if (texts.length === 0) return { outcome: "not-applicable" };
    const found = texts.flatMap((printed) =>
      units.flatMap((unit): Finding[] => {
        const stretches = [...printed.text.matchAll(bare)].filter((m) =>
          unit.lead.test(m.groups?.["lead"] ?? ""),
        );
        if (stretches.length === 0 || countIn(texts, printed, unit.printed) < least) return [];
        return stretches.map((m) => {
          const digits = m.groups?.["digits"] ?? "";
          const end = m.index + m[0].length;
          return finding({
            code: proseUnitMissing.id,
            severity: unlessConverted(reading, "warning"),
            message: `“${m[0].slice(-16)}”后面没有写“${unit.sign}”，同一部分的其他数字都写有。请补上，并核对数字。`,
            at: [stretchOf(printed, end - digits.length, end)],
            stated: digits,
            expected: `${digits}${unit.sign}`,
            basis: proseUnitMissing.basis,
          });
        });
      }),
    );
    return outcomeOf(found);
  },
};

/** How often a sign stands in the section of a text. */
function countIn(texts: readonly PrintedText[], { place }: PrintedText, sign: RegExp): number {
  return texts
    .filter((t) => t.place.section === place.section)
    .reduce((count, t) => count + [...t.text.matchAll(sign)].length, 0);
}

/** The sections whose sentences are of amounts; free text and projects field by field are written as each likes. */
function numbered(form: Form): ReadonlySet<string> {
  const inside = (s: SectionForm): readonly string[] => [
    ...(s.content.some((c) => (c.kind === "sentence" || c.kind === "each") && c.wording.includes("万元"))
      ? [s.id]
      : []),
    ...s.content.flatMap((c) => (c.kind === "section" ? inside(c) : [])),
  ];
  return new Set(sectionsOf(form).flatMap(inside));
}

import { type Finding, finding, type SectionForm, sectionsOf } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf, type PrintedText, printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** The ways items are numbered at the beginning of a line, by what stands around the number. */
const styles: readonly RegExp[] = [
  /^第([一二三四五六七八九十]{1,3})部分/,
  /^([一二三四五六七八九十]{1,3})、/,
  /^（([一二三四五六七八九十]{1,3})）/,
  /^(\d{1,2})[.．、](?![\d.])/,
  /^（(\d{1,2})）/,
];

/** A numbered line: which style, which number. */
interface Numbered {
  readonly style: number;
  readonly number: number;
  readonly printed: PrintedText;
}

/** Two lines that do not follow each other, and the finding that says so. */
interface Break {
  readonly before: Numbered;
  readonly line: Numbered;
  readonly finding: Finding;
}

/**
 * Numbered items, sections and parts follow each other one by one: a number that stands twice, is left out, or goes
 * back is found. A list may begin with any number, and begins anew with one or behind a line of a higher list.
 * Limit: numbers at the beginning of a line only; a number that stands inside the lines between is not missed;
 * what units write into a field of the form is left alone. A note in plain text, where a conversion may lose a line.
 */
export const textNumbering: Rule = {
  id: "text/numbering",
  severity: "warning",
  title: "序号应当连续，不重复、不遗漏、不颠倒。",
  basis: "GB/T 9704 党政机关公文格式：结构层次序数依次编排",
  scope: "all",
  judge: (input) => {
    const texts = ownLines(input);
    let lists: readonly Numbered[] = [];
    const breaks: Break[] = [];
    for (const [index, printed] of texts.entries()) {
      const line = numbered(printed);
      if (line === null) continue;
      const at = lists.findIndex((l) => l.style === line.style);
      const before = lists[at];
      if (before !== undefined) {
        const between = texts.slice(texts.indexOf(before.printed), index + 1);
        breaks.push(...breakOf(before, line, between, input));
      }
      lists = [...lists.slice(0, at < 0 ? lists.length : at), line];
    }
    return texts.some((t) => numbered(t) !== null)
      ? outcomeOf(swapsAsOne(breaks, input))
      : { outcome: "not-applicable" };
  },
};

/** Lines outside tables that are no free text of a field of the form; duties and other sections of text are kept. */
function ownLines({ reading, form }: RuleInput): readonly PrintedText[] {
  const textsOf = (s: SectionForm): readonly string[] => [
    ...(s.content.some((c) => c.kind === "freeText") ? [s.id] : []),
    ...s.content.flatMap((c) => (c.kind === "section" ? textsOf(c) : [])),
  ];
  const kept = new Set(sectionsOf(form).flatMap(textsOf));
  const written = new Set(
    reading.freeTexts.flatMap(({ place }) =>
      !kept.has(place.section ?? "") && place.address?.start === 0 ? [blockOf(place)] : [],
    ),
  );
  return printedTexts(reading).filter((t) => !t.inTable && !written.has(t.block));
}

function numbered(printed: PrintedText): Numbered | null {
  const line = plainWords(printed.text);
  for (const [style, pattern] of styles.entries()) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return { style, number: numberOf(found), printed };
  }
  return null;
}

/** 三 → 3, 十二 → 12, 二十 → 20, "7" → 7. */
function numberOf(text: string): number {
  const digits = "一二三四五六七八九";
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens === "" ? 1 : digits.indexOf(tens) + 1) : 0;
  return ten * 10 + (ones === "" ? 0 : digits.indexOf(ones) + 1);
}

function breakOf(
  before: Numbered,
  line: Numbered,
  between: readonly PrintedText[],
  { reading }: RuleInput,
): readonly Break[] {
  const { number } = line;
  if (number === before.number + 1 || number === 1) return [];
  const written = mark(line.printed);
  const missing = Array.from(
    { length: Math.max(0, number - before.number - 1) },
    (_, i) => before.number + 1 + i,
  );
  if (missing.some((n) => between.some((t) => holds(t, line.style, n)))) return [];
  const what =
    number === before.number
      ? `序号“${written}”重复`
      : number > before.number
        ? `序号从“${mark(before.printed)}”跳到“${written}”，中间缺${missing.length}个`
        : `序号从“${mark(before.printed)}”回到“${written}”`;
  const found = finding({
    code: textNumbering.id,
    severity: unlessConverted(reading, "warning"),
    message: `${what}。请核对是否漏写、重写或次序颠倒，并改正序号。`,
    at: [line.printed.place, before.printed.place],
    stated: written,
    basis: textNumbering.basis,
  });
  return [{ before, line, finding: found }];
}

/** Two neighbours in each other's place (9, 11, 10, 12) break the order three times, at the end of a list twice: one cause. */
function swapsAsOne(breaks: readonly Break[], { reading }: RuleInput): readonly Finding[] {
  const found: Finding[] = [];
  for (let i = 0; i < breaks.length; i++) {
    const [first, second, third] = breaks.slice(i, i + 3);
    if (first === undefined) continue;
    if (second === undefined || !isSwap(first, second)) {
      found.push(first.finding);
      continue;
    }
    const [a, b] = [mark(first.line.printed), mark(second.line.printed)];
    found.push(
      finding({
        code: textNumbering.id,
        severity: unlessConverted(reading, "warning"),
        message: `序号“${a}”排在“${b}”前面。请核对两项的次序，并改正序号。`,
        at: [first.line.printed.place, second.line.printed.place],
        stated: a,
        basis: textNumbering.basis,
      }),
    );
    i +=
      third !== undefined && third.before === second.line && third.line.number === first.line.number + 1
        ? 2
        : 1;
  }
  return found;
}

function isSwap(first: Break, second: Break): boolean {
  const jumped = first.line.number === first.before.number + 2;
  return jumped && second.before === first.line && second.line.number === first.line.number - 1;
}

/** The number of a line as printed, with what stands around it. */
function mark({ text }: PrintedText): string {
  const line = plainWords(text);
  return styles.flatMap((s) => s.exec(line)?.[0] ?? [])[0] ?? line.slice(0, 4);
}

/** True where the number stands somewhere inside a line: a conversion may have joined two items. */
function holds({ text }: PrintedText, style: number, number: number): boolean {
  const digits = "一二三四五六七八九";
  const chinese =
    number < 10
      ? (digits[number - 1] ?? "")
      : `${number < 20 ? "" : digits[Math.floor(number / 10) - 1]}十${number % 10 === 0 ? "" : digits[(number % 10) - 1]}`;
  const shown = style >= 3 ? String(number) : chinese;
  const line = plainWords(text);
  return [`（${shown}）`, `${shown}、`, `${shown}.`, `第${shown}部分`].some((m) => line.includes(m));
}

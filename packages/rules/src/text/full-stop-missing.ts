import { type Finding, type Form, finding, type SectionForm, sectionsOf } from "@mingce/core";
import { blockOf, type PrintedText, printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** What a finished line ends in. */
const ended = /[。；：！？，、…”』）)]\s*$/;

/** A line that begins an item of a list. */
const ordinal = /^\s*(?:[-*]\s*)?[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．](?!\d)/;

/** So many lines at least, and so large a share of them, show that the document ends its sentences. */
const least = { lines: 5, share: 0.8 } as const;

/**
 * A paragraph of numbers ends without a full stop, right before the next item, sentence or heading of the form. Always a
 * note. Limit: a line that a page may have cut goes on in one that begins nothing, and is left alone; so is every line
 * where a fifth of them end so.
 */
export const textFullStopMissing: Rule = {
  id: "text/full-stop-missing",
  severity: "info",
  title: "说明文字的段末应当有句号。",
  basis: "GB/T 15834 标点符号用法",
  scope: "all",
  judge: (input) => {
    const lines = closedLines(input);
    const open = lines.filter((t) => !ended.test(t.text));
    if (lines.length < least.lines || lines.length - open.length < lines.length * least.share)
      return { outcome: "not-enough-data" };
    return outcomeOf(
      open.map((printed): Finding => {
        const text = printed.text.trimEnd();
        return finding({
          code: textFullStopMissing.id,
          severity: "info",
          message: `“${text.slice(-12)}”处段末没有句号。请补上，并核对这一句是否写完。`,
          at: [stretchOf(printed, Math.max(0, text.length - 12), text.length)],
          basis: textFullStopMissing.basis,
        });
      }),
    );
  },
};

/** The paragraphs that state numbers in sections whose sentences end in a full stop, and that the next line ends. */
function closedLines({ reading, form }: RuleInput): readonly PrintedText[] {
  const sections = stopped(form);
  const stating = new Set(
    reading.statements.flatMap((s) => (s.place.table === null ? [blockOf(s.place)] : [])),
  );
  const begins = beginnings(reading);
  const texts = printedTexts(reading).filter((t) => !t.inTable && t.text.trim() !== "");
  return texts.filter((printed, i) => {
    const next = texts[i + 1];
    if (!stating.has(printed.block) || !sections.has(printed.place.section ?? "")) return false;
    if (next === undefined || next.block !== printed.block + 1) return false;
    return begins.has(next.block) || ordinal.test(next.text);
  });
}

/** The blocks in which a heading or a sentence of the form begins. */
function beginnings({ outline, frames, statements }: RuleInput["reading"]): ReadonlySet<number> {
  const firstOf = (indices: readonly number[]): number[] => {
    const blocks = indices.flatMap((i) => {
      const place = statements[i]?.place;
      return place === undefined ? [] : [blockOf(place)];
    });
    return blocks.length === 0 ? [] : [Math.min(...blocks)];
  };
  return new Set([
    ...outline.sections.map((s) => blockOf(s.at)),
    ...frames.flatMap((f) => firstOf(f.statements)),
  ]);
}

/** The sections all of whose wordings end in a mark. */
function stopped(form: Form): ReadonlySet<string> {
  const inside = (s: SectionForm): readonly string[] => {
    const wordings = s.content.flatMap((c) =>
      c.kind === "sentence" || c.kind === "each" ? [c.wording] : [],
    );
    const own = wordings.length > 0 && wordings.every((w) => /[。：；]$/.test(w)) ? [s.id] : [];
    return [...own, ...s.content.flatMap((c) => (c.kind === "section" ? inside(c) : []))];
  };
  return new Set(sectionsOf(form).flatMap(inside));
}

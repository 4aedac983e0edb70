import { type Finding, finding } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { type PrintedText, printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** Opening marks with the marks that close them; half-width brackets count as full-width ones. */
const pairs: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "（": "）",
  "《": "》",
  "〈": "〉",
  "〔": "〕",
  "【": "】",
  "「": "」",
};
const closing = new Set(Object.values(pairs));
const quotes = /[“”‘’]/;

/** A mark without its partner. */
interface Lone {
  readonly mark: string;
  readonly printed: PrintedText;
  readonly at: number;
}

/**
 * A quotation mark or bracket without its partner. A line that does not end a sentence is read on with the next, so
 * that nothing a page or a line cuts is called lone. Quotation marks of PDF and plain text are notes, for their two
 * forms are easily lost on the way; brackets of plain text too.
 * Limit: running text only; the bracket behind an ordinal, 1）, is none; one finding a sentence.
 */
export const textUnbalanced: Rule = {
  id: "text/unbalanced",
  severity: "warning",
  title: "引号、括号和书名号应当成对。",
  basis: "GB/T 15834 标点符号用法",
  scope: "all",
  looksAt: "print",
  judge: ({ reading }) => {
    const texts = printedTexts(reading).filter((t) => !t.inTable);
    const { format } = reading.document;
    return outcomeOf(
      stretchesOf(texts).flatMap((stretch): Finding[] => {
        const lone = loneIn(stretch);
        if (lone === null) return [];
        const isNote = quotes.test(lone.mark) && format === "pdf";
        return [
          finding({
            code: textUnbalanced.id,
            severity: isNote ? "info" : unlessConverted(reading, "warning"),
            message: `“${around(lone)}”处的${lone.mark}没有与它成对的另一半。请补上，或删去多余的一个。`,
            at: [stretchOf(lone.printed, lone.at, lone.at + 1)],
            stated: lone.mark,
            basis: textUnbalanced.basis,
          }),
        ];
      }),
    );
  },
};

/** Runs of lines that belong together: a run ends with a line that ends a sentence, or at a heading of the form. */
function stretchesOf(texts: readonly PrintedText[]): readonly (readonly PrintedText[])[] {
  const runs: PrintedText[][] = [];
  let open = false;
  for (const printed of texts) {
    if (open) runs.at(-1)?.push(printed);
    else runs.push([printed]);
    open = !/[。；：！？]["”』）]?\s*$/.test(printed.text);
  }
  return runs;
}

/** The first mark of a run without its partner; null where all have theirs. */
function loneIn(stretch: readonly PrintedText[]): Lone | null {
  const open: Lone[] = [];
  for (const printed of stretch) {
    // The bracket behind an ordinal has no partner: 1）, 一）.
    const text = printed.text
      .replaceAll("(", "（")
      .replaceAll(")", "）")
      .replace(/(^|[\s。；，：、）])([\d一二三四五六七八九十a-zA-Z]{1,3})）/g, "$1$2、");
    for (const [at, mark] of [...text].entries()) {
      if (mark in pairs) open.push({ mark, printed, at });
      else if (closing.has(mark)) {
        const last = open.pop();
        if (last === undefined) return { mark, printed, at };
        if (pairs[last.mark] !== mark) return last;
      }
    }
  }
  return open[0] ?? null;
}

/** A few words around a mark. */
function around({ printed, at }: Lone): string {
  return printed.text.slice(Math.max(0, at - 8), at + 9).trim();
}

/** A piece of a number format: words printed as they are, or a sign that stands for something. */
export type Piece = { readonly words: string } | { readonly sign: string };

/** One of the parts a format has for positive, negative, zero and text, with the condition it names, if it does. */
export interface Section {
  readonly pieces: readonly Piece[];
  readonly condition: { readonly operator: string; readonly limit: number } | null;
}

/** Quoted words, escaped and padding characters, brackets, and the signs of more than one letter. */
const piece =
  /"([^"]*)"?|[\\!](.)|_.|\*.|\[([^\]]*)\]|General|G\/通用格式|AM\/PM|A\/P|上午\/下午|E[+-]|([yYmMdDhHsSeEaA])\4*|[0#?.,%@/;]|./gsu;

const condition = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const kept = /^(?:h+|m+|s+|DBNum[1-3])$/i;

/** Takes a format code apart. Colours and languages are left out, currency signs become words. */
export function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  let pieces: Piece[] = [];
  let named: Section["condition"] = null;
  const end = (): void => {
    sections.push({ pieces, condition: named });
    [pieces, named] = [[], null];
  };
  for (const match of code.matchAll(piece)) {
    const [text, quoted, escaped, bracketed] = match;
    if (text === ";") end();
    else if (quoted !== undefined) pieces.push({ words: quoted });
    else if (escaped !== undefined) pieces.push({ words: escaped });
    else if (text.startsWith("_") && text.length > 1) pieces.push({ words: " " });
    else if (text.startsWith("*") && text.length > 1) continue;
    else if (bracketed !== undefined) {
      const [, operator, limit] = condition.exec(bracketed) ?? [];
      if (operator !== undefined) named = { operator, limit: Number(limit) };
      else if (kept.test(bracketed)) pieces.push({ sign: text });
      else if (/^\$-f800$/i.test(bracketed)) pieces.push({ sign: "longDate" });
      else if (bracketed.startsWith("$")) pieces.push({ words: bracketed.slice(1).replace(/-[^-]*$/, "") });
    } else pieces.push(isSign(text) ? { sign: text } : { words: text });
  }
  end();
  return sections;
}

function isSign(text: string): boolean {
  return /^(?:General|G\/通用格式|AM\/PM|A\/P|上午\/下午|E[+-]|[yYmMdDhHsSeEaA]+|[0#?.,%@/])$/.test(text);
}

/** The section for texts: the fourth, or the last one where it holds @; a format of @ alone has no other. */
export function textSectionOf(sections: readonly Section[]): Section | null {
  const last = sections.at(-1);
  return sections[3] ?? (last?.pieces.some((p) => "sign" in p && p.sign === "@") === true ? last : null);
}

/**
 * The section that prints a number, and whether the sign of a negative one is still to be printed; null where the
 * format has none for numbers, so that they are shown in General.
 */
export function sectionFor(
  sections: readonly Section[],
  number: number,
): { readonly section: Section; readonly signed: boolean } | null {
  const forTexts = textSectionOf(sections);
  const numeric = sections.slice(0, 3).filter((s) => s !== forTexts);
  const [first, second, third] = numeric;
  if (first === undefined) return null;
  if (numeric.some((s) => s.condition !== null)) {
    const named = numeric.find((s) => s.condition !== null && holds(s.condition, number));
    const section = named ?? numeric.find((s) => s.condition === null);
    return section === undefined ? null : { section, signed: number < 0 && section.condition === null };
  }
  if (number < 0 && second !== undefined) return { section: second, signed: false };
  if (number === 0 && third !== undefined) return { section: third, signed: false };
  return { section: first, signed: number < 0 };
}

function holds({ operator, limit }: NonNullable<Section["condition"]>, number: number): boolean {
  if (operator === "<") return number < limit;
  if (operator === ">") return number > limit;
  if (operator === "<=") return number <= limit;
  if (operator === ">=") return number >= limit;
  return (operator === "=") === (number === limit);
}

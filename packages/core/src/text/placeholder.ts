/**
 * What stands in a text for words or figures still to be written:
 * - blank: XX, x,xxx, ××, 〇〇, ____ or （待填） for a name or a figure
 * - choice: a choice the form offers and nobody made, 增加（减少）, 有（无）
 * - instruction: a bracket that tells the writer what to do, （若无，则写…）
 */
export type PlaceholderKind = "blank" | "choice" | "instruction";

/** A placeholder in a text, by its offsets. */
export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly start: number;
  readonly end: number;
}

const letter = "[XxＸｘ×]";
const rise = "(?:增加|增长|上升|提高)";
const fall = "(?:减少|减|下降|降低)";

const patterns: readonly (readonly [PlaceholderKind, RegExp])[] = [
  [
    "instruction",
    /[（(](?:[若如]无|没有的)[，,]?(?:则|请)?(?:写|填|说明|注明)[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]/g,
  ],
  ["instruction", /[（(][^（）()]{0,30}作下述说明[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]/g],
  ["instruction", /[（(](?:此处)?(?:请|应)?填写[^（）()]*[）)]/g],
  ["instruction", /[（(]请[^（）()]{0,20}(?:注明|说明|列示|列举|选择|删除)[^（）()]*[）)]/g],
  ["instruction", /[（(](?:列[举示](?:具体|至基层)|说明(?:项目|具体|立项))[^（）()]*[）)]/g],
  // Letters next to other letters or digits are a name (XXL, DXX-200) or a number in Roman figures; 20XX年 is a year.
  ["blank", new RegExp(`20${letter}{2}(?=[年〕\\]])`, "g")],
  [
    "blank",
    new RegExp(
      `(?<![A-Za-z0-9.@_×-])${letter}+(?:[,，.．]${letter}+)+(?![A-Za-z0-9@×]|[.-][A-Za-z0-9])`,
      "g",
    ),
  ],
  ["blank", new RegExp(`(?<![A-Za-z0-9.@_×-])${letter}{2,}(?![A-Za-z0-9@×]|[.-][A-Za-z0-9])`, "g")],
  ["blank", /(?<![A-Za-z0-9.×-])[XＸ](?=(?:万元|家|个|辆|人|名|台|项|元)(?![A-Za-z]))/g],
  // Two circles among numerals are a year, 二〇〇八.
  ["blank", /(?<![\d一二三四五六七八九十百千〇○◯])[〇○◯]{2,}(?![\d一二三四五六七八九十百千〇○◯])/g],
  ["blank", /_{3,}|＿{2,}|[（(]\s*待[填补][^（）()]{0,4}[）)]/g],
  ["choice", new RegExp(`${rise}\\s*[（(/／]\\s*${fall}\\s*[）)]?少?(?:[/／]持平)?`, "g")],
  ["choice", new RegExp(`${fall}\\s*[（(/／]\\s*${rise}\\s*[）)]?(?:[/／]持平)?`, "g")],
  ["choice", /[有是]\s*[（(/／]\s*[无否]\s*[）)]/g],
];

/** A text without any of these holds no placeholder. */
const possible = /[XxＸｘ×〇○◯_＿（(/／]/;

/**
 * The placeholders of a text in order, none inside another.
 *
 * Limit: asterisks are none, because they mask names and mark bold type; …… is none, because it also ends a list.
 */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!possible.test(text)) return [];
  const found: Placeholder[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.every((f) => end <= f.start || f.end <= start)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

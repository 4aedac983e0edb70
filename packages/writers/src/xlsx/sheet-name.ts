/** Longest name of a sheet, in UTF-16 units. */
const longest = 31;

/**
 * Names for sheets with these titles, as Excel takes them: without its forbidden characters, of at most 31 units, each
 * once (letters of either case count as one). A name in use gets a number; a title without words is called `otherwise`.
 */
export function sheetNames(titles: readonly string[], otherwise = "表格"): readonly string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const words = plainName(title) || otherwise;
    let name = cut(words, longest);
    for (let n = 2; used.has(name.toLowerCase()); n++) {
      const number = `（${n}）`;
      name = `${cut(words, longest - number.length)}${number}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

/** Apostrophes go as well: inside a name they would have to be doubled wherever it is referred to. */
function plainName(title: string): string {
  const words = title
    .replace(/[\p{C}\p{Cs}[\]:*?/\\']/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /^history$/i.test(words) ? `${words}_` : words;
}

/** Never in the middle of a pair. */
function cut(text: string, units: number): string {
  let whole = "";
  for (const character of text) {
    if (whole.length + character.length > units) break;
    whole += character;
  }
  return whole.trim();
}

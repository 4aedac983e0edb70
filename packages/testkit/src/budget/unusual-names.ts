import fc from "fast-check";

/** What names hold that formats escape, or print in another way than they are typed. */
const typed: readonly string[] = [
  ...["<b>", "</i>", "&", '"', "'", "|", "*", "/", "\\", "#", "_", "=", "@", "+", "~", "$&", "{0}", "`"],
  ...["(甲)", "（乙）", "(丙）", "[丁]", "【戊】", "·", "-", "—", "、", " ", "\u200b"],
  ...["ABC", "v", "iOS", "é", "Ｂ", "⼀", "\uf90a", "𠮷", "㙍", "😀"],
];

/** What sentences live by: marks that end a clause, digits, quantities. */
const grammatical: readonly string[] = [
  ...["&amp;", ";", "；", ",", "，", ":", "：", "。", "！", "?", "%", "…"],
  ...["#2", "5G", "12345", "2024", "2.5", "50%", "3万元", "1家", "第3期", "１２", "110"],
];

/** The length of the longest names of bodies. */
const longest = 60;

/** A name made of a plain one: it holds every character of it in order. Never longer than 60 characters. */
export function unusualName(plain: string): fc.Arbitrary<string> {
  return fc
    .tuple(inserted(plain, [...typed, ...grammatical]), fc.integer({ min: 0, max: 5 }))
    .map(([name, long]) => {
      const room = longest - name.length;
      return long > 0 ? name : name + "甲".repeat(Math.max(0, room));
    });
}

/** Words of a text with unusual characters in them that say nothing by themselves. */
export function unusualWords(plain: string): fc.Arbitrary<string> {
  return inserted(plain, typed);
}

function inserted(plain: string, pieces: readonly string[]): fc.Arbitrary<string> {
  const characters = [...plain];
  const one = fc.tuple(fc.constantFrom(...pieces), fc.nat(characters.length));
  return fc
    .array(one, { minLength: 1, maxLength: 4 })
    .map((drawn) =>
      [...characters, ""]
        .map((c, i) => [...drawn.filter(([, at]) => at === i).map(([piece]) => piece), c].join(""))
        .join(""),
    );
}

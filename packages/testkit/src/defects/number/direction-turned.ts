import type { Defect } from "../defect.ts";
import { textAround, withText } from "../edit-document.ts";
import { soundNumbers } from "./sound-numbers.ts";

/** Each word of direction and the other way round. */
const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
};

/** Words of direction stand directly before their number, with a blank at most. */
const directly = /(增加|减少|增长|下降)(?:了)?\s*$/;

/** An increase is called a decrease, or the reverse. */
export const directionTurned: Defect = {
  id: "direction-turned",
  title: "增减方向写反",
  least: "warning",
  plant: (original, random) => {
    const { document } = original;
    const directed = soundNumbers(original).flatMap(({ index, statement, digits }) => {
      const turnable =
        (statement.kind === "change" || statement.kind === "rate") && statement.printed.value !== 0;
      const before = textAround(document, digits).slice(0, digits.start);
      const word = turnable ? directly.exec(before) : null;
      return word === null ? [] : [{ index, statement, digits, word: word[1] ?? "", from: word.index }];
    });
    if (directed.length === 0) return null;
    const { index, statement, digits, word, from } = random.pick(directed);
    const text = statement.printed.text;
    return {
      document: withText(
        document,
        { ...digits, start: from, end: from + word.length },
        opposites[word] ?? word,
      ),
      at: digits,
      gone: false,
      number: { statement: index, was: text, now: text, value: -statement.printed.value, position: null },
    };
  },
};

import { parseNumber } from "@mingce/core";
import type { Random } from "../../damage/random.ts";
import type { Defect, DigitPosition, Original } from "../defect.ts";
import { withText } from "../edit-document.ts";
import { type Population, populationOf, type SoundNumber, soundNumbers } from "./sound-numbers.ts";

/** What a printed number becomes; null where this cannot happen to it. */
export interface Misprint {
  readonly text: string;
  readonly position: DigitPosition | null;
}

/** How a number comes to be misprinted. */
export type Misprinting = (number: SoundNumber, random: Random, original: Original) => Misprint | null;

const titles: Readonly<Record<Population, string>> = {
  table: "表内金额",
  amount: "文字金额",
  change: "文字增减额",
  rate: "文字增减率",
  share: "文字占比",
  part: "分项金额",
  count: "数量、面积",
  sheet: "绩效目标表金额",
};

/** So many numbers are drawn before it is said that a document has no place for a misprint. */
const mostDraws = 30;

/** A kind of misprint in one population of numbers. */
export function numberDefect(
  id: string,
  title: string,
  population: Population,
  misprinting: Misprinting,
): Defect {
  return {
    id: `${id}/${population}`,
    title: `${titles[population]}${title}`,
    least: "warning",
    plant: (original, random) => {
      const numbers = soundNumbers(original).filter((n) => populationOf(n.statement) === population);
      for (let draw = 0; draw < mostDraws && numbers.length > 0; draw++) {
        const number = random.pick(numbers);
        const misprint = misprinting(number, random, original);
        const { printed } = number.statement;
        const size = misprint === null ? null : parseNumber(misprint.text, printed.unit);
        if (misprint === null || size === null || misprint.text === printed.text) continue;
        const value = printed.value < 0 ? -Math.abs(size.value) : size.value;
        if (value === printed.value) continue;
        return {
          document: withText(original.document, number.digits, misprint.text),
          at: number.digits,
          gone: false,
          number: {
            statement: number.index,
            was: printed.text,
            now: misprint.text,
            value,
            position: misprint.position,
          },
        };
      }
      return null;
    },
  };
}

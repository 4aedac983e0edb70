import type { Random } from "../../damage/random.ts";
import type { Defect } from "../defect.ts";
import { withText } from "../edit-document.ts";
import { statingParagraphs } from "../narrative/wording-defect.ts";

/** Numbers of persons that have no place in print; drawn, so that none stands in the source. */
export const personalDefects: readonly Defect[] = [
  personalDefect("mobile-printed", "印出手机号码", "联系电话：", (random) => `13${digits(9, random)}`),
  personalDefect("identity-number-printed", "印出身份证号", "身份证号：", identityNumber),
  personalDefect("bank-account-printed", "印出银行账号", "银行账号：", bankAccount),
];

function personalDefect(id: string, title: string, label: string, drawn: (random: Random) => string): Defect {
  return {
    id,
    title,
    least: "warning",
    plant: (original, random) => {
      const paragraphs = statingParagraphs(original);
      if (paragraphs.length === 0) return null;
      const { block, paragraph } = random.pick(paragraphs);
      const at = { block, start: paragraph.text.length, end: paragraph.text.length };
      return {
        document: withText(original.document, at, `${label}${drawn(random)}。`),
        at,
        gone: false,
        number: null,
      };
    },
  };
}

function digits(count: number, random: Random): string {
  return Array.from({ length: count }, () => random.below(10)).join("");
}

/** Check digit by GB 11643: weights are powers of two modulo eleven. */
function identityNumber(random: Random): string {
  const body = `6501021985${String(1 + random.below(12)).padStart(2, "0")}1${digits(4, random)}`;
  const sum = [...body].reduce((n, digit, i) => n + Number(digit) * (2 ** (17 - i) % 11), 0);
  return body + "10X98765432".charAt(sum % 11);
}

/** A card of nineteen digits with its Luhn digit. */
function bankAccount(random: Random): string {
  const body = `6222${digits(14, random)}`;
  const sum = [...body].reverse().reduce((n, digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return n + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return body + ((10 - (sum % 10)) % 10);
}

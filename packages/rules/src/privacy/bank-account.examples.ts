import type { Examples } from "../example.ts";

/** A made-up number that passes the check of Luhn. */
const number = ["4111", "1111", "1111", "1111"].join("");
const says = (text: string): readonly (readonly [string, string])[] => [["保管好全区档案。", text]];

/** Bank accounts in print. */
export const privacyBankAccountExamples: Examples = {
  passing: [{ shows: "没有印出账号" }],
  failing: [
    {
      shows: "“账号”之后印有能通过校验的号码，结果中不再重复",
      edits: says(`汇入账号：${number}。`),
      finds: [{ severity: "warning", stated: "4111********1111", hides: number }],
    },
  ],
  boundary: [
    { shows: "前面没有“账号”字样的长号码不算", edits: says(`文件编号${number}。`) },
    { shows: "通不过校验的不算", edits: says(`账号${number.slice(0, 15)}2。`) },
  ],
};

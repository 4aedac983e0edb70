import type { Examples } from "../example.ts";

/** A made-up number that passes the check of Luhn. */
const number = ["4111", "1111", "1111", "1111"].join("");
const own = ["9900", "1234", "5000", "5250", "0123"].join("");
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
    {
      shows: "开户行之后的单位账号没有校验码，也不应当印出",
      edits: says(`开户行：某银行某支行，账号：${own}。`),
      finds: [{ severity: "warning", stated: "9900************0123", hides: own }],
    },
  ],
  boundary: [
    { shows: "前面没有“账号”字样的长号码不算", edits: says(`文件编号${number}。`) },
    { shows: "不紧跟在“账号”之后、又通不过校验的不算", edits: says(`账户管理文件${number.slice(0, 15)}2。`) },
    { shows: "后面有“元”的是金额", edits: says("专用账户130000000000元。") },
  ],
};

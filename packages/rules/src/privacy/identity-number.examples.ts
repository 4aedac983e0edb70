import type { Examples } from "../example.ts";

/** A made-up number: its check digit fits, its region does not exist. */
const number = ["999999", "19900101", "0016"].join("");
const old = ["999999", "900101", "001"].join("");
const says = (text: string): readonly (readonly [string, string])[] => [
  ["保管好全区档案。", `经办人${text}。`],
];

/** Citizens' identity numbers in print. */
export const privacyIdentityNumberExamples: Examples = {
  passing: [{ shows: "没有印出身份证号码" }],
  failing: [
    {
      shows: "校验码相符的十八位号码，结果中不再重复",
      edits: says(number),
      finds: [{ severity: "error", stated: "999999********0016", hides: "19900101" }],
    },
    {
      shows: "“身份证号”之后的号码印错一位，仍是身份证号码",
      edits: says(`身份证号：${number.slice(0, 17)}5`),
      finds: [{ severity: "error", stated: "999999********0015", hides: "19900101" }],
    },
    {
      shows: "“身份证号码”之后的十五位旧号码",
      edits: says(`（身份证号码${old}）`),
      finds: [{ severity: "error", stated: "999999******001", hides: "900101" }],
    },
  ],
  boundary: [
    { shows: "没有“身份证”字样的十五位号码不算", edits: says(`编号${old}`) },
    { shows: "没有“身份证”字样、校验码不符的不算", edits: says(`${number.slice(0, 17)}5`) },
    { shows: "出生日期不可能的不算", edits: says(number.replace("19900101", "19901301")) },
    { shows: "更长号码的一段不算", edits: says(`${number}7`) },
  ],
};

import type { Examples } from "../example.ts";

const office = "0990-1234567";
/** made-up number */
const mobile = ["138", "0000", "1234"].join("");
const phone = (text: string): readonly (readonly [string, string])[] => [[office, text]];

/** Mobile numbers in print. */
export const privacyMobileExamples: Examples = {
  passing: [{ shows: "联系电话是办公电话" }],
  failing: [
    {
      shows: "联系电话填了手机号码（虚构），结果中不再重复",
      edits: phone(mobile),
      finds: [{ severity: "warning", stated: "138****1234", hides: mobile }],
    },
    {
      shows: "手机号码（虚构）旁边写有姓名，结果中不再重复",
      edits: [["保管好全区档案。", `联系人：张明，电话${mobile}。`]],
      finds: [{ severity: "warning", says: "旁边写有个人姓名", hides: "张明" }],
    },
    {
      shows: "括号里姓名之后只有逗号的手机号码（虚构）",
      edits: [["保管好全区档案。", `保管好全区档案（联系人张明，${mobile}）。`]],
      finds: [{ severity: "warning", says: "旁边写有个人姓名", hides: mobile }],
    },
    {
      shows: "没有字样、带国家代码的手机号码（虚构）",
      edits: [["保管好全区档案。", `张明+86 ${mobile}。`]],
      finds: [{ severity: "warning", hides: mobile }],
    },
    { shows: "分段书写的手机号码", edits: phone("138 0000 1234"), finds: [{ severity: "warning" }] },
  ],
  boundary: [
    { shows: "更长号码的一段不算（虚构）", edits: phone(`${mobile}5`) },
    { shows: "逗号分节的金额不算", edits: phone("1,380,0001,234") },
    { shows: "带小数的是金额（虚构）", edits: phone(`${mobile}.00`) },
    { shows: "后面有“元”的是金额（虚构）", edits: phone(`${mobile}元`) },
  ],
};

import type { Budget } from "../budget/budget.ts";
import { withOwnCodes } from "../budget/own-codes.ts";
import { cubeWord, dimensionWord } from "../cube/cube-words.ts";
import { filled } from "../form/filled.ts";
import type { Form } from "../form/form.ts";
import { basicsSheet } from "./basics-sheet.ts";
import type { EntrySheet, EntryWorkbook } from "./entry-workbook.ts";
import { givenSheet } from "./given-sheet.ts";
import { ledgerSheets, listName } from "./ledger-sheet.ts";
import { choicesOf } from "./node-words.ts";
import { codeDimensions, ownCodesSheet } from "./own-codes-sheet.ts";
import { projectSheet } from "./project-sheet.ts";
import { targetSheets } from "./target-sheets.ts";
import { textsSheet } from "./texts-sheet.ts";
import { kindWords, unitSheet } from "./unit-sheet.ts";
import { cubeWords, withheldSheet } from "./withheld-sheet.ts";

/** The workbook to enter a budget of a form in, filled with a budget where one is given. */
export function entryWorkbook(declared: Form, budget: Budget | null): EntryWorkbook {
  const form = budget === null ? declared : withOwnCodes(declared, budget);
  const year = budget?.year ?? form.years.until;
  const sheets: readonly EntrySheet[] = [
    basicsSheet(form, budget),
    unitSheet(form, budget),
    projectSheet(form, budget),
    ...Object.values(form.cubes).flatMap((cube) => ledgerSheets(form, cube, budget, year)),
    ...targetSheets(form, budget),
    textsSheet(form, budget, year),
    withheldSheet(form, budget, year),
    ownCodesSheet(form, budget),
    ...(budget?.given === undefined ? [] : [givenSheet(budget)]),
  ];
  const { issuer, level, title } = form;
  return {
    title: `${issuer}${filled(title, { level }).replace(/\{\w+\}/g, "")}填报工作簿`,
    guide: guideOf(sheets),
    sheets,
    lists: listsOf(form, year),
  };
}

function listsOf(form: Form, year: number): EntryWorkbook["lists"] {
  const ofCubes = Object.values(form.cubes).flatMap((cube) =>
    Object.keys(cube.dimensions).map((dimension) => {
      const title = `${cubeWord(cube)}：${dimensionWord(cube, dimension)}`;
      return [listName(cube, dimension), { title, words: choicesOf(form, cube, dimension, year) }] as const;
    }),
  );
  return {
    yesNo: { title: "是否", words: ["是", "否"] },
    kinds: { title: "单位性质", words: Object.values(kindWords(form)) },
    codes: { title: "科目类别", words: Object.values(codeDimensions(form)) },
    cubes: { title: "数据类别", words: cubeWords(form) },
    ...Object.fromEntries(ofCubes.filter(([, { words }]) => words.length > 0)),
  };
}

function guideOf(sheets: readonly EntrySheet[]): readonly string[] {
  return [
    "一、按工作表的先后填写。只能在白色的单元格里填写，灰色的由程序给出或计算。",
    ...sheets.map(({ title, purpose }, i) => `${i + 1}.《${title}》${purpose}`),
    "二、金额一律以元为单位，填阿拉伯数字；写成“3万元”“30,000”“３００００”也能读出，但请导入后核对。",
    "三、选中单元格时有填写提示，带下拉箭头的从列表中选择；科目可以直接输入编码。",
    "四、涉密项目只登记公开代号、单位、科目和金额，真实名称、依据和用途不要录入。",
    "五、填好后用 mingce import 导入：有错误时逐格指出，改好再导入；没有填完的，用 --draft 存成草稿。",
    "六、增减原因要等金额填好后才知道缺哪些：由草稿或台账再生成工作簿（--from），缺的原因会列在《增减原因与文字》里。",
  ];
}

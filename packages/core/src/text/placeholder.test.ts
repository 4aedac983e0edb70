import { describe, expect, it } from "vitest";
import { placeholdersIn } from "./placeholder.ts";

const found = (text: string): readonly string[] =>
  placeholdersIn(text).map((p) => `${p.kind} ${text.slice(p.start, p.end)}`);

describe("what stands for words or figures still to be written is a placeholder", () => {
  it.each([
    ["2026年，XX收入预算x,xxx万元", ["blank XX", "blank x,xxx"]],
    ["比上年增加XXX万元，增长XX.XX%", ["blank XXX", "blank XX.XX"]],
    ["下属X家机关和X家事业单位", ["blank X", "blank X"]],
    ["某市××局〔20××〕××号", ["blank ××", "blank 20××", "blank ××"]],
    ["〇〇项目，○○单位", ["blank 〇〇", "blank ○○"]],
    ["主要原因是____。", ["blank ____"]],
    ["主要原因是（待填）。", ["blank （待填）"]],
    ["比上年预算增加（减少）5万元", ["choice 增加（减少）"]],
    ["比上年预算增加（减）少5万元", ["choice 增加（减）少"]],
    ["比上年预算增加/减少/持平", ["choice 增加/减少/持平"]],
    ["下降（增长）5%", ["choice 下降（增长）"]],
    ["（若无，则写“本部门无机关运行经费。”）", ["instruction （若无，则写“本部门无机关运行经费。”）"]],
    [
      "（无采购的部门，作下述说明：XX部门（本级）未安排。）",
      ["instruction （无采购的部门，作下述说明：XX部门（本级）未安排。）"],
    ],
    ["（填写单位全称）", ["instruction （填写单位全称）"]],
    ["具体包括（列示至基层预算单位）：", ["instruction （列示至基层预算单位）"]],
    ["（说明项目实施的周期）", ["instruction （说明项目实施的周期）"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what is written as it should be is none", () => {
  it.each([
    "更换XXL型档案柜2个",
    "设备型号DXX-200、XX-100",
    "网址www.xx.gov.cn",
    "X光机1台，X射线防护",
    "按8×100万元计算，长×宽×高",
    "二〇〇八年、二○○九年、一〇〇一号",
    "张**、李**等2人",
    "ⅩⅩ期工程",
    "支出增加（退休人员减少）",
    "增减变化情况",
    "购置图书、期刊……等",
    "说明书（说明书编制费）",
    "填表人（签字）",
    "（说明：本表为空表）",
    "人员经费（包括基本工资/津贴补贴）",
    "SUV车型xDrive",
    "",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

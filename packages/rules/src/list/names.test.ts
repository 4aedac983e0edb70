import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { listNames } from "./names.ts";

const listed = "主要包括：基本工资、机关事业单位基本养老保险缴费。";
const saying = (text: string) => findings(listNames, [listed, `主要包括：${text}`]);

it("passes where the list names what the table has", () => {
  expect(outcome(listNames)).toBe("passed");
});

it("finds an amount the list leaves out, and a name the table does not have", () => {
  expect(saying("基本工资。")).toMatchObject([
    { severity: "warning", expected: "机关事业单位基本养老保险缴费" },
  ]);
  expect(saying("基本工资、奖金、机关事业单位基本养老保险缴费。")).toMatchObject([
    { severity: "warning", stated: "奖金" },
  ]);
});

it("is a note where 等 leaves the list open, or a name may be another spelling", () => {
  expect(saying("基本工资等。").map((f) => f.severity)).toEqual(["info"]);
  expect(saying("基本工资、养老保险费。").map((f) => f.severity)).toEqual(["info"]);
  expect(saying("基本工资、机关事业单位基本养老保险缴费等。")).toEqual([]);
});

it("does not take 全部为… for a list", () => {
  expect(
    findings(listNames, [
      "支出预算包括：一般公共服务支出224.46万元、社会保障和就业支出9.60万元。",
      "支出预算包括：全部为一般公共服务支出。",
    ]),
  ).toEqual([]);
});

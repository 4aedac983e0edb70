import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetCount } from "./count.ts";

const stated = "当年非财政拨款项目1个，涉及预算金额3.00万元";
const nobody = [
  "单位有1个涉密项目，涉及预算资金0.96万元，项目绩效目标表完全不予公开。",
  "本单位无其他需说明的事项。",
] as const;

it("passes where the counts are those of the sheets", () => {
  expect(outcome(targetCount)).toBe("passed");
});

it("finds a count without its sheet", () => {
  const [found] = findings(targetCount, [stated, stated.replace("1个", "3个")], nobody);
  expect(found).toMatchObject({ severity: "warning", stated: "3", expected: "1" });
});

it("allows a withheld project without a sheet, and judges nothing where a sheet was not read", () => {
  expect(findings(targetCount, [stated, stated.replace("1个", "2个")])).toEqual([]);
  expect(outcome(targetCount, ["其中：财政拨款\t85.00", "其中：财政拨款\t"])).toBe("not-enough-data");
});

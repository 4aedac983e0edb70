import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { withheldClassifiedCount } from "./classified-count.ts";

const stated = "单位有1个涉密项目";

it("passes where the text counts the classified projects shown", () => {
  expect(outcome(withheldClassifiedCount)).toBe("passed");
});

it("finds another number", () => {
  const found = findings(withheldClassifiedCount, [stated, "单位有2个涉密项目"]);
  expect(found).toMatchObject([{ severity: "warning", stated: "2", expected: "1" }]);
});

it("is a note where nothing is said of them, and nothing where none is shown", () => {
  const silent = [
    `${stated}，涉及预算资金0.96万元，项目绩效目标表完全不予公开。`,
    "本单位无其他需说明的事项。",
  ] as const;
  expect(findings(withheldClassifiedCount, silent).map((f) => f.severity)).toEqual(["info"]);
  const open = [
    ["特定目标0000001A\t0.96", "库房维修\t0.96"],
    ["1.特定目标0000001A", "1.库房维修"],
  ] as const;
  expect(outcome(withheldClassifiedCount, ...open)).toBe("not-enough-data");
});

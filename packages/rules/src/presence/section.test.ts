import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { presenceSection } from "./section.ts";

const heading = "（二）一般公共预算当年拨款结构情况\n";

it("passes where all sections and their blocks stand in the body", () => {
  expect(outcome(presenceSection)).toBe("passed");
});

it("finds a block whose sisters stand there, and a section the contents list", () => {
  const [block] = findings(presenceSection, [heading, ""]);
  expect(block).toMatchObject({ severity: "warning", expected: heading.trim() });
  const body = "十一、关于某市某区档案馆2024年上年结转结余预算情况说明\n\n某市";
  const [section] = findings(presenceSection, [body, "某市"]);
  expect(section?.severity).toBe("warning");
  expect(section?.message).toContain("目录中列有此项");
});

it("leaves a heading alone that stands on its line in other words, and a block of optional sentences", () => {
  expect(findings(presenceSection, [heading, "拨款结构：一般公共预算当年拨款结构\n"])).toEqual([]);
  expect(findings(presenceSection, ["（五）其他需说明的事项\n", ""])).toEqual([]);
});

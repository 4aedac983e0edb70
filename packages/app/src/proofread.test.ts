/** Who writes a budget is told what the checker would tell of its document, at the text that is wrong. */
import { type Budget, missingText } from "@mingce/core";
import { unitBudget } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { writeBudget } from "./write-budget.ts";

async function told(budget: Budget, options = {}) {
  const { files, problems } = await writeBudget(JSON.stringify(budget), ["json"], options);
  expect(files).not.toBeNull();
  return problems.filter(({ message }) => message.startsWith("编出的文件自查"));
}

const reasons = Object.keys(unitBudget.texts).filter((key) => key.endsWith("/reason"));

describe("a document is proofread when it is written", () => {
  it("a sound budget is told nothing", async () => {
    expect(await told(unitBudget)).toEqual([]);
  });

  it("a reason against the sign is told at its text", async () => {
    const each = await Promise.all(
      reasons.map(async (key) => {
        const up = await told({
          ...unitBudget,
          texts: { ...unitBudget.texts, [key]: "本年新增任务，预算增加" },
        });
        const down = await told({
          ...unitBudget,
          texts: { ...unitBudget.texts, [key]: "本年压减开支，预算减少" },
        });
        return { key, told: [...up, ...down] };
      }),
    );
    expect(each.length).toBeGreaterThan(0);
    for (const { key, told: problems } of each)
      expect(problems.map(({ severity, where }) => `${severity} ${where}`)).toEqual([`warning texts.${key}`]);
  });

  it("a text that takes the place of the form's own sentences is an error at that text", async () => {
    const duties = `主要职责。\n第三部分 ${unitBudget.year}年单位预算情况说明\n一、关于${unitBudget.body}${unitBudget.year}年收支预算情况的总体说明\n收入预算1.23万元，支出预算4.56万元。`;
    const problems = await told({ ...unitBudget, texts: { ...unitBudget.texts, duties } });
    expect(problems.filter(({ severity }) => severity === "error")).not.toEqual([]);
    expect(problems.map(({ where }) => where)).toContain("texts.duties");
  });

  it("a text still to be written is told once, by what is missing", async () => {
    const [key] = reasons;
    const { [key ?? ""]: _, ...texts } = unitBudget.texts;
    const { problems } = await writeBudget(JSON.stringify({ ...unitBudget, texts }), ["json"]);
    const own = problems.filter(({ where }) => where === `texts.${key}`);
    expect(own).toHaveLength(1);
    expect(own[0]?.message).toContain(missingText);
  });

  it("of a budget with errors a draft is not proofread: what is left out would be told as wrong", async () => {
    const [first, ...others] = unitBudget.facts;
    if (first === undefined) throw new Error("The sample has no fact.");
    const facts = [{ ...first, value: "一百" }, ...others];
    expect(await told({ ...unitBudget, facts }, { draft: true })).toEqual([]);
  });
});

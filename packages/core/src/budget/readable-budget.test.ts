import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { readableBudget } from "./readable-budget.ts";

it("what looks like a hanzi is one, and what cannot be seen is gone, wherever a name stands", () => {
  const projects = [
    { name: "⽼旧设备\u00ad更新", unit: unitBudget.body, withheld: false, fields: { period: "⼀年" } },
  ];
  const texts = { "11/project/⽼旧设备/use": "⽤于\u200b更新" };
  const read = readableBudget({ ...unitBudget, projects, texts });
  expect(read.projects[0]).toMatchObject({ name: "老旧设备更新", fields: { period: "一年" } });
  expect(read.texts).toEqual({ "11/project/老旧设备/use": "用于更新" });
});

it("a key of a text holds a name as its node, however it was typed", () => {
  const texts = { "11/project/甲#2,乙|丙/use": "保障运转" };
  expect(readableBudget({ ...unitBudget, texts }).texts).toEqual({
    "11/project/甲＃2，乙｜丙/use": "保障运转",
  });
});

it("a control character stays, for validating to tell, and every other budget is as it was", () => {
  const duties = "（一）收集\u0007档案。";
  expect(readableBudget({ ...unitBudget, texts: { duties } }).texts).toEqual({ duties });
  expect(JSON.stringify(readableBudget(unitBudget))).toBe(JSON.stringify(unitBudget));
});

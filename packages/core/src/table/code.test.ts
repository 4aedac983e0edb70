import { describe, expect, it } from "vitest";
import { codeBeforeName, couldBeCode, joinCode } from "./code.ts";

describe("a code over several cells", () => {
  it.each([
    [["201", "03", "01"], null, "201-03-01"],
    [["201", "", ""], null, "201"],
    [["201", "3", "1"], null, "201-03-01"],
    [["", "03", ""], "201", "201-03"],
    [["", "", "8"], "201-03-02", "201-03-08"],
    [["2010301", "", ""], null, "201-03-01"],
    [["", "", "2010301"], "208", "201-03-01"],
    [["201", "20103", "2010301"], null, "201-03-01"],
    [["30217", ""], null, "302-17"],
    [["２０１", " 0 3", ""], null, "201-03"],
  ])("%j after %s is %s", (cells, above, code) => expect(joinCode(cells, above)).toBe(code));

  it.each([
    [["201", "", "03"]],
    [["行政", "", ""]],
    [["", "201", "03"]],
    [["2", "03", ""]],
    [["", "", ""]],
    [["", "03", ""]],
  ])("%j alone is none", (cells) => expect(joinCode(cells, null)).toBeNull());

  it("may leave its first segments to the row above, but has no gap", () => {
    expect(couldBeCode(["", "03", ""])).toBe(true);
    expect(couldBeCode(["201", "", "03"])).toBe(false);
  });
});

describe("a code before its name", () => {
  it("is split from it", () => {
    expect(codeBeforeName("201 一般公共服务支出")).toEqual({ code: "201", name: "一般公共服务支出" });
    expect(codeBeforeName("227-预备费")).toEqual({ code: "227", name: "预备费" });
    expect(codeBeforeName("30217公务 接待费")).toEqual({ code: "302-17", name: "公务接待费" });
  });

  it("is no year, ordinal or number", () => {
    expect(codeBeforeName("2024年项目")).toBeNull();
    expect(codeBeforeName("1.一般公共预算")).toBeNull();
    expect(codeBeforeName("201.50")).toBeNull();
  });
});

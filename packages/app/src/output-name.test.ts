import fc from "fast-check";
import { expect, it } from "vitest";
import { fileName, outputName } from "./output-name.ts";

it("a file is named by year, body and level; a data package is a ZIP file", () => {
  const name = outputName({ year: 2024, body: "某区财政局" }, { level: "department" });
  expect(name).toBe("2024年某区财政局部门预算");
  expect(outputName({ year: 2024, body: "某中心" }, { level: "unit" })).toBe("2024年某中心单位预算");
  expect([fileName(name, "docx"), fileName(name, "csv")]).toEqual([`${name}.docx`, `${name}数据.zip`]);
});

it("whatever the body is called, Windows, macOS and Linux can store the file", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("CON", "..", "a/b\\c", "局.", "\u202e局", "𠀀".repeat(90)),
  );
  fc.assert(
    fc.property(hostile, (body) => {
      const name = fileName(outputName({ year: 2024, body }, { level: "unit" }), "xlsx");
      expect(name).toMatch(/^2024年[^\\/:*?"<>|\p{C}\s]*单位预算\.xlsx$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});

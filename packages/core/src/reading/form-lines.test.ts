import { xinjiang2024Unit } from "@mingce/forms";
import { expect, it } from "vitest";
import { formLines } from "./form-lines.ts";

it("takes the body from a line with the unit of account behind it", () => {
  const { read } = formLines([xinjiang2024Unit]);
  for (const behind of ["", "单位：万元", "单位：元", "金额单位：元", "（单位：千元）", "单位：人民币元"])
    expect(read(`编制单位：某局${behind}`)?.body).toBe("某局");
  expect(read("编制单位：某单位")?.body).toBe("某单位");
});

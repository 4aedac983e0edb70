import { expect, it } from "vitest";
import { readable } from "./characters.ts";

it("Kangxi radicals and compatibility ideographs become the hanzi they look like", () => {
  expect(readable("⼈⺠政府⼯作⾦額")).toBe("人民政府工作金額");
  expect(readable("⻋⻓财政专⼾⻬⻩")).toBe("车长财政专户齐黄");
  expect(readable("\uf9ca\uf90a")).toBe("流金");
});

it("what cannot be seen is dropped", () => {
  expect(readable("\ufeff预\u200b算\u00ad公\u2060开\u0007")).toBe("预算公开");
});

it("every other character stays as printed", () => {
  const printed = "１，３６０．０２　（万元）①㎡ ½ ﹣ ％\u00a0\t\f\r\n≥";
  expect(readable(printed)).toBe(printed);
});

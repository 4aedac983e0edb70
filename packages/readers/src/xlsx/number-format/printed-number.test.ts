import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedNumber, printedText } from "./printed-number.ts";

const accounting = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

describe("a number is printed as its number format shows it", () => {
  it.each([
    [1234.5, "#,##0.00", "1,234.50"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [-1234.5, "#,##0.00", "-1,234.50"],
    [0, "#,##0.00", "0.00"],
    [0.5, "#,##0.00", "0.50"],
    [0.5, "#.00", ".50"],
    [12, "0000", "0012"],
    [12, "0.##", "12."],
    [12.5, "0.0#", "12.5"],
    [0.1234, "0.00%", "12.34%"],
    [1, "0%", "100%"],
    [1234567, "#,##0,", "1,235"],
    [123456789, "0.00,,", "123.46"],
    [7.5, '0.00"万元"', "7.50万元"],
    [-7.5, "0.00_);(0.00)", "(7.50)"],
    [-7.5, "0.00;[Red]0.00", "7.50"],
    [0, "#,##0.00;-#,##0.00;", ""],
    [5, "0;;;", "5"],
    [0, "0;;;", ""],
    [0, '0.00;-0.00;"—"', "—"],
    [1234.5, "[$￥-804]#,##0.00", "￥1,234.50"],
    [50, "[>=100]0;[<100]0.0", "50.0"],
    [123456, "0.00E+00", "1.23E+05"],
    [2010301, "000-00-00", "201-03-01"],
    [1234567, "0!.0,", "123.5"],
    [0, "", ""],
    [50000, "@", "50000"],
    [-1234.5, "@", "-1234.5"],
    [0, "@", "0"],
    [3, '@"类"', "3"],
    [-7.5, "0.00;@", "-7.50"],
    [0, "0.00;-0.00;@", "0.00"],
  ])("%s in %s is %s", (number, code, printed) => {
    expect(printedNumber(number, code)).toBe(printed);
  });

  it("accounting formats pad, and print a dash for zero", () => {
    expect(printedNumber(1234.5, accounting).trim()).toBe("1,234.50");
    expect(printedNumber(-1234.5, accounting).trim()).toBe("-1,234.50");
    expect(printedNumber(0, accounting).trim()).toBe("-");
  });

  it("General prints the digits that stand in the cell, without the noise of computing", () => {
    expect(printedNumber(0.1 + 0.2, "General")).toBe("0.3");
    expect(printedNumber(123456789.25, "General")).toBe("123456789.25");
    expect(printedNumber(100 / 3, "General")).toBe("33.33333333");
    expect(printedNumber(-12, "General")).toBe("-12");
    expect(printedNumber(1e20, "General")).toBe("1E+20");
    expect(printedNumber(0, "General")).toBe("0");
  });

  it("half a step is rounded away from zero, also where binary numbers fall short of it", () => {
    expect(printedNumber(1.005, "0.00")).toBe("1.01");
    expect(printedNumber(-1.005, "0.00")).toBe("-1.01");
    expect(printedNumber(12.345, "0.00")).toBe("12.35");
    expect(printedNumber(0.285, "0%")).toBe("29%");
  });

  it("amounts to the fen lose nothing in any format with two decimals", () => {
    const fen = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
    const law = fc.property(fen, (n) => {
      expect(Math.round(Number(printedNumber(n / 100, "#,##0.00").replaceAll(",", "")) * 100) + 0).toBe(
        n + 0,
      );
      expect(Math.round(Number(printedNumber(n / 100, "General")) * 100) + 0).toBe(n + 0);
    });
    fc.assert(law);
  });
});

describe("a date is printed as its number format shows it", () => {
  it.each([
    [45292, "yyyy/m/d", "2024/1/1"],
    [45292, 'yyyy"年"m"月"d"日"', "2024年1月1日"],
    [45292, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2024年1月1日"],
    [45292, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二四年一月一日"],
    [45292.5, "yyyy-mm-dd hh:mm", "2024-01-01 12:00"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [1.5, "[h]:mm", "36:00"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [1, "yyyy-mm-dd", "1900-01-01"],
  ])("%s in %s is %s", (serial, code, printed) => {
    expect(printedNumber(serial, code)).toBe(printed);
  });

  it("counting from 1904, and never before the first day", () => {
    expect(printedNumber(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
    expect(printedNumber(-1, "yyyy-mm-dd")).toBe("-1");
  });
});

it("a format changes a text only where it has a part for texts", () => {
  expect(printedText("说明", "#,##0.00")).toBe("说明");
  expect(printedText("3", '@"类"')).toBe("3类");
  expect(printedText("说明", ";;;")).toBe("");
  expect(printedText("说明", '0.00;@"。"')).toBe("说明。");
  expect(printedText("说明", accounting).trim()).toBe("说明");
});

it("no format makes printing fail", () => {
  const sign = fc.constantFrom(...'0#?.,%;@/EGymdhsa[]"\\_*-+ 元', "General", "[DBNum1]", "[>5]", "AM/PM");
  const law = fc.property(fc.array(sign, { maxLength: 12 }), fc.double(), (signs, number) => {
    expect(typeof printedNumber(number, signs.join(""))).toBe("string");
    expect(typeof printedText("文", signs.join(""))).toBe("string");
  });
  fc.assert(law, { numRuns: 2000 });
});

import { describe, expect, it } from "vitest";
import { parseNumber } from "../quantity/parse-number.ts";
import { quantum, type Unit } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import { evaluate } from "./evaluate.ts";
import type { Law } from "./relation.ts";

/** "390.02", "5.35%", "782,164元", or "" for a blank cell; a number with an end of ~2 has lost zeros to 2 decimals. */
function stated(printed: string): Statement {
  const unit: Unit = printed.endsWith("%") ? "percent" : printed.endsWith("元") ? "yuan" : "wanyuan";
  const [digits = "", lost] = printed.replace(/[%元]$/, "").split("~");
  const number = parseNumber(digits, unit) ?? { value: 0, decimals: 2 };
  const decimals = lost === undefined ? number.decimals : Number(lost);
  return {
    printed: { ...number, unit, quantum: quantum(unit, decimals), blank: digits === "", text: digits },
  } as Statement;
}

const judge = (law: Law, printed: readonly string[]) => {
  const statements = printed.map(stated);
  return evaluate(law, statements, (i) => statements[i]!.printed.value);
};

/** The whole is printed last. */
function sum(mode: "zero" | "atMost", ...printed: readonly string[]) {
  const terms = printed.map((_, statement) => ({
    statement,
    factor: statement === printed.length - 1 ? -1 : 1,
  }));
  return judge({ form: "linear", mode, terms }, printed).outcome;
}

function share(printed: string, part: string, whole: string, ...others: readonly string[]) {
  const siblings = [0, ...others.map((_, i) => i + 3)];
  return judge({ form: "share", share: 0, part: 1, whole: 2, siblings }, [printed, part, whole, ...others])
    .outcome;
}

const rate = (printed: string, change: string, amount: string) =>
  judge({ form: "rate", rate: 0, change: 1, amount: 2 }, [printed, change, amount]).outcome;

describe("two numbers for one thing", () => {
  it.each([
    ["390.02", "390.02", "consistent"],
    ["390.02", "390.03", "rounding"],
    ["390.02", "390.04", "error"],
    ["2~2", "2.00", "consistent"],
    ["365.7~2", "365.71", "rounding"],
    ["365.7~2", "365.72", "error"],
    ["", "0.00", "consistent"],
    ["", "0.01", "error"],
    ["78.22", "782,164元", "consistent"],
    ["78.21", "782,164元", "truncation"],
    ["78.20", "782,164元", "error"],
  ])("%s and %s: %s", (a, b, outcome) => expect(sum("zero", a, b)).toBe(outcome));
});

describe("parts and their whole", () => {
  it.each([
    [["367.77", "22.25", "390.02"], "consistent"],
    [["367.77", "22.26", "390.02"], "rounding"],
    [["367.77", "22.27", "390.02"], "error"],
    [["1.00", "1.00", "1.00", "1.00", "4.02"], "rounding"],
    [["1.00", "1.00", "1.00", "1.00", "4.03"], "error"],
  ])("%j add up within q/2 · (n + 1): %s", (printed, outcome) => {
    expect(sum("zero", ...printed)).toBe(outcome);
  });

  it("are not larger than it, but for rounding", () => {
    expect(sum("atMost", "3.00", "4.16")).toBe("consistent");
    expect(sum("atMost", "4.17", "4.16")).toBe("rounding");
    expect(sum("atMost", "4.18", "4.16")).toBe("error");
  });

  it("count as often as they are said to recur: 8 × 100 is 800, 4 × 6.25 is 25", () => {
    const times = (n: number, part: string, whole: string) =>
      judge(
        {
          form: "linear",
          mode: "zero",
          terms: [
            { statement: 0, factor: n },
            { statement: 1, factor: -1 },
          ],
        },
        [part, whole],
      ).outcome;
    expect(times(8, "100.00", "800.00")).toBe("consistent");
    expect(times(4, "6.25", "25.00")).toBe("consistent");
    expect(times(4, "6.25", "26.00")).toBe("error");
  });
});

describe("a share", () => {
  it.each([
    ["97.29%", "1323.17", "1360.02", "consistent"],
    ["97.3%", "1323.17", "1360.02", "consistent"],
    ["97.30%", "1323.17", "1360.02", "error"],
    ["0.00%", "0.00", "0.00", "consistent"],
    ["33.00%", "0.02", "0.06", "rounding"],
  ])("%s of %s in %s: %s", (printed, part, whole, outcome) => {
    expect(share(printed, part, whole)).toBe(outcome);
  });

  it("may have been moved by 0.01 to make its list add to 100.00 %, and only then", () => {
    expect(share("33.34%", "10000.00", "30000.00", "33.33%", "33.33%")).toBe("rounding");
    expect(share("33.34%", "10000.00", "30000.00", "33.33%", "33.34%")).toBe("error");
    expect(share("33.36%", "10000.00", "30000.00", "33.32%", "33.32%")).toBe("error");
  });
});

describe("a rate", () => {
  it.each([
    ["-5.35%", "-22.06", "390.02", "consistent"],
    ["-5.53%", "-22.06", "390.02", "error"],
    ["5.35%", "-22.06", "390.02", "error"],
    ["6,213.10%", "388.94", "395.20", "consistent"],
    ["22.22%", "0.12", "0.62", "rounding"],
    ["22.22%", "0.11", "0.62", "rounding"],
    ["27.00%", "0.12", "0.62", "error"],
    ["20.00%", "0.12", "0.62", "error"],
    ["-100.00%", "-5.00", "0.00", "consistent"],
  ])("%s beside a change of %s to %s: %s", (printed, change, amount, outcome) => {
    expect(rate(printed, change, amount)).toBe(outcome);
  });

  it("from nothing is 100.00 %, and 0.00 % where nothing came", () => {
    expect(rate("100.00%", "10.84", "10.84")).toBe("consistent");
    expect(rate("0.00%", "0.00", "0.00")).toBe("consistent");
    expect(rate("0.00%", "10.84", "10.84")).toBe("error");
    expect(rate("-100.00%", "10.84", "10.84")).toBe("error");
  });

  it("from a base lost in rounding may be any that is large enough", () => {
    expect(rate("300000.00%", "10.84", "10.84")).toBe("rounding");
    expect(rate("5000.00%", "10.84", "10.84")).toBe("error");
  });
});

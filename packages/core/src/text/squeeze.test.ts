import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyQuotes, squeeze, squeezed, withoutQuotes } from "./squeeze.ts";

describe("squeezed text", () => {
  it.each([
    ["2024 年 预 算", "2024年预算"],
    ["１，３６０．０２万元", "1，360.02万元"],
    ["15,372.08 万元", "15，372.08万元"],
    ["占 99.62 ％", "占99.62%"],
    ["（类)：无;", "（类）：无；"],
    ["ＡＢＣ２１０ｃ", "ABC210c"],
    ["预\u3000算\u00a0数\u200b为\ufeff", "预算数为"],
    ["“三公”经费、《办法》。", "“三公”经费、《办法》。"],
    ["", ""],
  ])("of %s is %s", (printed, text) => {
    expect(squeeze(printed).text).toBe(text);
    expect(squeezed(printed)).toBe(text);
  });

  it("keeps the way back: every character stands where its offset says, the end at the end", () => {
    const printed = fc.string({ unit: fc.constantFrom(..."预 算１，2.％%(（\u3000万元"), maxLength: 30 });
    fc.assert(
      fc.property(printed, (text) => {
        const { text: short, at } = squeeze(text);
        expect(at).toHaveLength(short.length + 1);
        expect(at.at(-1)).toBe(text.length);
        for (let i = 0; i < short.length; i++) {
          expect(squeezed(text.charAt(at[i]!))).toBe(short.charAt(i));
          expect(at[i + 1]).toBeGreaterThan(at[i]!);
        }
        expect(squeezed(short)).toBe(short);
      }),
    );
  });
});

it("can drop quotation marks of every kind, and look past them in a pattern", () => {
  for (const printed of [
    "“三公”经费",
    '"三公"经费',
    "”三公“经费",
    "「三公」经费",
    "‘三公’经费",
    "三公经费",
  ]) {
    expect(withoutQuotes(printed)).toBe("三公经费");
    expect(new RegExp(`^${anyQuotes("“三公”经费")}$`).test(printed)).toBe(true);
  }
  expect(new RegExp(`^${anyQuotes("“三公”经费")}$`).test("《三公》经费")).toBe(false);
});

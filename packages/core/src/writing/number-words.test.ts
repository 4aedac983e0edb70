import { xinjiang2024Unit as form } from "@mingce/forms";
import { describe, expect, it } from "vitest";
import {
  amountWords,
  changeWords,
  directionWord,
  movementWords,
  rateWords,
  shareWords,
} from "./number-words.ts";

describe("amounts", () => {
  it("are in 万元 with two decimals and thousands separators, half away from zero", () => {
    expect(amountWords(1_472_546_0000, "yuan", form)).toBe("14,725.46");
    expect(amountWords(5_000, "yuan", form)).toBe("0.01");
    expect(amountWords(4_999, "yuan", form)).toBe("0.00");
  });

  it("are whole where things are counted, and as exact as they are where area is measured", () => {
    expect(amountWords(12_340_000, "count", form)).toBe("1,234");
    expect(amountWords(126_670_000, "squareMetre", form)).toBe("12,667");
    expect(amountWords(126_675_000, "squareMetre", form)).toBe("12,667.5");
    expect(amountWords(1_000_000, "squareMetre", form)).toBe("100");
  });
});

describe("changes and rates", () => {
  it("say their direction by the exact sign, and 增加 where nothing changed", () => {
    expect(changeWords(-220_600_00, "yuan", form)).toBe("减少22.06");
    expect(changeWords(30, "yuan", form)).toBe("增加0.00");
    expect(changeWords(-30, "yuan", form)).toBe("减少0.00");
    expect(changeWords(0, "yuan", form)).toBe("增加0.00");
    expect(changeWords(-20_000, "count", form)).toBe("减少2");
  });

  it("are computed from exact amounts, with two decimals", () => {
    expect(rateWords(3_900_200_00, 4_120_800_00)).toBe("下降5.35");
    expect(rateWords(395_200_00, 6_260_00)).toBe("增长6,213.10");
    expect(rateWords(100_005, 100_000)).toBe("增长0.01");
  });

  it("are 100.00 from a base of zero, 0.00 from zero to zero, and 100.00 down to zero", () => {
    expect(rateWords(1, 0)).toBe("增长100.00");
    expect(rateWords(0, 0)).toBe("增长0.00");
    expect(rateWords(0, 7)).toBe("下降100.00");
  });

  it("stay exact where a product would leave the safe integers", () => {
    expect(rateWords(9_000_000_000_000_000, 3)).toBe("增长299,999,999,999,999,900.00");
  });
});

it("a share of a whole that is zero is 0.00", () => {
  expect(shareWords(1, 3)).toBe("33.33");
  expect(shareWords(2, 3)).toBe("66.67");
  expect(shareWords(0, 0)).toBe("0.00");
});

describe("movements", () => {
  it("have their unit, and none where nothing that can be printed has changed", () => {
    expect(movementWords(107_620_000, "yuan", form)).toBe("增加107.62万元");
    expect(movementWords(-100_000, "yuan", form)).toBe("减少0.10万元");
    expect(movementWords(4_999, "yuan", form)).toBe("持平");
    expect(movementWords(0, "yuan", form)).toBe("持平");
  });

  it("have a direction", () => {
    expect([-1, 0, 1].map(directionWord)).toEqual(["减少", "持平", "增加"]);
  });
});

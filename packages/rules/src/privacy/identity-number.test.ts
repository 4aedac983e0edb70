import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { privacyIdentityNumber } from "./identity-number.ts";

/** A made-up number whose check digit fits. */
const number = `110101${"19900101"}${"0015"}`;
const checked = (text: string) => findings(privacyIdentityNumber, ["保管好全区档案。", `经办人${text}。`]);
const fitting = "0123456789X".split("").map((c) => `${number.slice(0, 17)}${c}`);

it("passes where no identity number is printed", () => {
  expect(outcome(privacyIdentityNumber)).toBe("passed");
});

it("finds the one number whose check digit fits, and never repeats it", () => {
  const found = fitting.flatMap((text) => checked(text));
  expect(found).toHaveLength(1);
  expect(found[0]?.severity).toBe("error");
  expect(JSON.stringify(found)).not.toContain("19900101");
});

it("is none with an impossible date or inside a longer number", () => {
  expect(fitting.flatMap((text) => checked(text.replace("19900101", "19901301")))).toEqual([]);
  expect(fitting.flatMap((text) => checked(`${text}7`))).toEqual([]);
});

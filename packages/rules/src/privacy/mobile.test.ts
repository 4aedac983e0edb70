import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { privacyMobile } from "./mobile.ts";

const office = "0990-1234567";
/** made-up numbers */
const mobile = "138" + "0000" + "1234";
const phone = (text: string) => findings(privacyMobile, [office, text]);

it("passes where only office landlines are printed", () => {
  expect(outcome(privacyMobile)).toBe("passed");
});

it("finds a mobile number and never repeats it", () => {
  const [found] = phone(mobile);
  expect(found).toMatchObject({ severity: "warning", stated: "138****1234" });
  expect(JSON.stringify(found)).not.toContain(mobile);
  expect(phone(`${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`)).toHaveLength(1);
});

it("is none inside a longer number or where it is an amount", () => {
  expect(phone(`${mobile}5`)).toEqual([]);
  expect(phone(`${mobile}.00`)).toEqual([]);
  expect(phone(`${mobile}元`)).toEqual([]);
});

import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { privacyBankAccount } from "./bank-account.ts";

/** A made-up number that passes the check of Luhn. */
const number = `4111${"11111111"}1111`;
const says = (text: string) => findings(privacyBankAccount, ["保管好全区档案。", text]);

it("passes where no account is printed", () => {
  expect(outcome(privacyBankAccount)).toBe("passed");
});

it("finds an account behind its word, and never repeats it", () => {
  const [found] = says(`汇入账号：${number}。`);
  expect(found).toMatchObject({ severity: "warning", stated: "4111********1111" });
  expect(JSON.stringify(found)).not.toContain(number);
});

it("is none without a word for account, or where the check fails", () => {
  expect(says(`文件编号${number}。`)).toEqual([]);
  expect(says(`账号${number.slice(0, 15)}2。`)).toEqual([]);
});

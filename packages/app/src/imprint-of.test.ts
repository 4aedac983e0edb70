import { xinjiang2024Unit as form } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { imprintOf, product, ruleSet } from "./imprint-of.ts";

it("names the product, the form, the rules, the ledger and what the budget says of its filing", () => {
  const filing = { index: "01-0032/2024-00007", publisher: "某区财政局", date: "2024-03-01" };
  const { ledger, ...others } = imprintOf({ ...unitBudget, filing }, form, "某局2024年单位预算公开", true);
  expect(ledger).toMatch(/^[0-9a-f]{64}$/);
  expect(product).toMatch(/^mingce \d+\.\d+\.\d+$/);
  expect(ruleSet).toMatch(/^[0-9a-f]{16}$/);
  expect(others).toEqual({
    product,
    form: form.id,
    rules: ruleSet,
    draft: true,
    filing: { title: "某局2024年单位预算公开", ...filing },
  });
});

it("without a filing of its own the body publishes on the date printed, and there is no index", () => {
  expect(imprintOf(unitBudget, form, "题", false).filing).toEqual({
    title: "题",
    publisher: unitBudget.body,
    date: unitBudget.date,
    index: null,
  });
});

it("the ledger's digest does not depend on how its file is typed", () => {
  const again = JSON.parse(JSON.stringify(unitBudget, null, 7)) as typeof unitBudget;
  expect(imprintOf(again, form, "", false).ledger).toBe(imprintOf(unitBudget, form, "", false).ledger);
});

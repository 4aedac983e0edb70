import { xinjiang2024Unit } from "@mingce/forms";
import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { validateBudget } from "./validate-budget.ts";

const errorsOf = (budget: typeof unitBudget) =>
  validateBudget(budget, xinjiang2024Unit).filter(({ severity }) => severity === "error");

it.each(["\u0001", "\u000b", "\ufffe"])(
  "a character nobody can print is an error where it stands",
  (character) => {
    const body = `${unitBudget.body}${character}`;
    const [problem] = errorsOf({ ...unitBudget, texts: { ...unitBudget.texts, duties: body } });
    expect(problem).toMatchObject({ where: "texts.duties" });
    expect(problem?.message).not.toContain(character);
  },
);

it("line breaks and rare characters are none", () => {
  expect(
    errorsOf({ ...unitBudget, texts: { ...unitBudget.texts, duties: "（一）龘𠮷。\n（二）其他。" } }),
  ).toEqual([]);
});

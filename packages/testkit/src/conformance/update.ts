/** `npm run conformance -- --update`: writes what the cases keep anew; a form without a case gets a drawn one. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Budget, Form } from "@mingce/core";
import { forms } from "@mingce/forms";
import fc from "fast-check";
import { budgetArbitrary } from "../budget/budget-arbitrary.ts";
import { goldenCases, goldenFiles, goldenOf } from "./golden-case.ts";

const [root = "."] = process.argv.slice(2);

for (const form of forms) {
  const folder = join(root, form.id);
  if (existsSync(folder)) continue;
  mkdirSync(join(folder, "drawn"), { recursive: true });
  writeFileSync(join(folder, "drawn", "budget.json"), lines(drawn(form)));
  console.log(`new: ${form.id}/drawn`);
}
for (const golden of goldenCases(root)) {
  const { text, statements } = goldenOf(golden);
  writeFileSync(join(golden.folder, goldenFiles.text), text);
  writeFileSync(join(golden.folder, goldenFiles.statements), statements);
  console.log(`written: ${golden.name}`);
}

/** Of a few drawn budgets the one in the middle by size: small enough to be read, large enough to show the form. */
function drawn(form: Form): Budget {
  const budgets = fc.sample(budgetArbitrary(form), { seed: 7, numRuns: 9 });
  const [budget] = budgets.sort((a, b) => a.facts.length - b.facts.length).slice(4);
  if (budget === undefined) throw new Error("Nine budgets were drawn.");
  return budget;
}

/** JSON with a fact, unit, project, sheet or text a line. */
function lines(budget: Budget): string {
  const entries = Object.entries(budget).map(([name, value]) => {
    if (typeof value !== "object") return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    const isList = Array.isArray(value);
    const inside = isList
      ? value.map((each) => JSON.stringify(each))
      : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${JSON.stringify(each)}`);
    const body = inside.map((line) => `    ${line}`).join(",\n");
    return `  ${JSON.stringify(name)}: ${isList ? "[" : "{"}\n${body}\n  ${isList ? "]" : "}"}`;
  });
  return `{\n${entries.join(",\n")}\n}\n`;
}

import { createHash } from "node:crypto";
import { type Budget, canonicalLedger, type Form, type Imprint } from "@mingce/core";
import { rules } from "@mingce/rules";
import manifest from "../package.json" with { type: "json" };

/** The product and its version, as every output names it. */
export const product = `mingce ${manifest.version}`;

/**
 * Version of the set of rules: a digest of what each demands, so that it changes when a rule comes, goes or demands
 * something else, and stays when only its program is made better.
 */
export const ruleSet = sha256(
  rules.map(({ id, severity, title }) => JSON.stringify([id, severity, title])).join("\n"),
).slice(0, 16);

/** By what the disclosure of a budget is made and as what it is filed; `title` is the document's name. */
export function imprintOf(budget: Budget, form: Form, title: string, draft: boolean): Imprint {
  const { index = null, publisher = budget.body, date = budget.date } = budget.filing ?? {};
  return {
    product,
    form: form.id,
    rules: ruleSet,
    ledger: sha256(canonicalLedger(budget, form)),
    draft,
    filing: { title, publisher, date, index },
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

import { budgetSchema } from "@mingce/core";
import { disclosureJsonSchema } from "@mingce/writers/schema";

/** The JSON Schemas (2020-12) of docs/schemas by the names of their files. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  return {
    "disclosure-1.schema.json": textOf(disclosureJsonSchema()),
    "budget.schema.json": textOf(budgetSchema),
  };
}

function textOf(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

import { type DisclosureData, disclosureSchema } from "./disclosure-schema.ts";
import { disclosureSchemaName } from "./schema-name.ts";

/**
 * A disclosure as data from JSON that somebody else may have written; or what of it is not as its schema says: a
 * Chinese phrase. Its shape is checked, its content is not.
 */
export function parseDisclosure(
  data: unknown,
): { readonly disclosure: DisclosureData } | { readonly wrong: string } {
  const named = typeof data === "object" && data !== null && "$schema" in data ? data.$schema : null;
  if (named !== disclosureSchemaName)
    return { wrong: `没有写明所依的模式是${disclosureSchemaName}，可能由别的版本写出` };
  const parsed = disclosureSchema.safeParse(data);
  if (parsed.success) return { disclosure: parsed.data };
  const path = parsed.error.issues[0]?.path ?? [];
  const where = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return { wrong: `“${where.replace(/^\./, "").slice(0, 100)}”与所依的模式不符` };
}

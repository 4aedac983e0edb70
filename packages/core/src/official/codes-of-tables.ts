import type { Budget, OwnCode } from "../budget/budget.ts";
import { isCodeUsed } from "../budget/own-codes.ts";
import { unlistedCode } from "../budget/unlisted-code.ts";
import type { Form } from "../form/form.ts";
import type { Reading } from "../reading/reading.ts";

/** The codes a budget made of tables uses and the official lists do not hold, by the name the tables first print. */
export function codesOfTables({ codeNames }: Reading, form: Form, budget: Budget): readonly OwnCode[] {
  const own = new Map<string, OwnCode>();
  for (const { dimension, code, name, place } of codeNames) {
    const key = `${dimension}#${code}`;
    if (place.table === null || name.trim() === "" || own.has(key)) continue;
    const unlisted = unlistedCode(form, dimension, code, budget.year);
    // One that is listed below a section that is not lacks no name of its own.
    if (unlisted === null || unlisted.kind === "no code" || !unlisted.parts.includes(code)) continue;
    if (isCodeUsed(budget, { dimension, code })) own.set(key, { dimension, code, name: name.trim() });
  }
  return [...own.values()];
}

import { type Form, kindOf, type NamedSelection, namedSelection, type Statement, unitOf } from "@mingce/core";
import { forms } from "@mingce/forms";
import { type DisclosureData, parseDisclosure } from "@mingce/writers";
import { mostStatements, type Published, tooManyStatements } from "./published.ts";

/**
 * What the JSON of a disclosure says (`docs/schemas`), or why it is none: a Chinese sentence. What it says of a thing
 * that its form does not have is left out: an amount nobody knows is told where it is needed.
 */
export async function publishedByJson(data: object): Promise<Published | { readonly why: string }> {
  if ("statements" in data && Array.isArray(data.statements) && data.statements.length > mostStatements)
    return { why: tooManyStatements };
  const parsed = await parseDisclosure(data);
  if ("wrong" in parsed) return { why: `它既不是预算台账，也不是本程序写出的公开数据：${parsed.wrong}。` };
  const { identity, statements, freeTexts } = parsed.disclosure;
  const form = forms.find(({ id }) => id === identity.form) ?? null;
  return {
    identity,
    form,
    statements: form === null ? [] : statements.flatMap((stated) => amountIn(stated, form)),
    freeTexts: freeTexts.map(({ field, text, about }) => ({ field, text, about: selectionIn(about, form) })),
  };
}

type Stated = DisclosureData["statements"][number];

/** The statement of an amount, of something its form has and in its measure. */
function amountIn({ kind, selection: named, printed, place }: Stated, form: Form): readonly Statement[] {
  const selection = selectionIn(named, form);
  const cube = selection === null ? undefined : form.cubes[selection.cube];
  const unit = selection === null || cube === undefined ? null : unitOf(cube, selection);
  if (kind !== "amount" || selection === null || unit === null || kindOf(unit) !== kindOf(printed.unit))
    return [];
  return [{ kind, selection, printed, place: { ...place, address: null } }];
}

function selectionIn(named: NamedSelection | null, form: Form | null) {
  return named === null || form === null ? null : namedSelection(form.cubes, named);
}

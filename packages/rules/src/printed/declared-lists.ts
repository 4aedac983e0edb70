import { type Content, type Each, type Form, type Records, type Regions, sectionsOf } from "@mingce/core";

/** A list of the narrative, one line or record a member, and the filter its section and subject set. */
export interface DeclaredList {
  readonly section: string;
  readonly list: Each | Records;
  readonly where: Regions;
}

/** The lists of a form's narrative whose lines state money of the budget. */
export function declaredLists(form: Form): readonly DeclaredList[] {
  const under = (id: string, content: readonly Content[], where: Regions): readonly DeclaredList[] =>
    content.flatMap((c): readonly DeclaredList[] => {
      if (c.kind === "section")
        return c.cube === "budget" ? under(c.id, c.content, { ...where, ...c.where }) : [];
      if (c.kind !== "each" && c.kind !== "records") return [];
      return [{ section: id, list: c, where: { ...where, ...c.subject.regions } }];
    });
  return sectionsOf(form).flatMap((s) => (s.cube === "budget" ? under(s.id, s.content, s.where) : []));
}

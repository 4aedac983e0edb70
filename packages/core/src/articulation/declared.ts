import { select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { Pool } from "./pool.ts";
import type { Relation } from "./relation.ts";

/** The relations a form adds because no tree implies them; one whose numbers are not all printed says nothing. */
export function declaredRelations(form: Form, pool: Pool): readonly Relation[] {
  return form.relations.flatMap((declared): Relation[] => {
    const find = (subject: (typeof declared)["whole"]): number | null => {
      const cube = form.cubes[subject.cube ?? "budget"];
      const selection = cube === undefined ? null : select(cube, subject.regions);
      const about = selection === null ? [] : pool.about("amount", selection.key);
      return about.find((i) => !pool.statements[i]?.printed.blank) ?? about[0] ?? null;
    };
    const whole = find(declared.whole);
    const parts = declared.parts.map(find);
    if (whole === null || parts.some((p) => p === null)) return [];
    const terms = [
      ...parts.map((p) => ({ statement: p as number, factor: 1 })),
      { statement: whole, factor: -1 },
    ];
    const kind = declared.kind === "atMost" ? "nested" : declared.kind;
    const mode = declared.kind === "atMost" ? "atMost" : "zero";
    return [
      {
        kind,
        law: { form: "linear", terms, mode },
        code: declared.id,
        strength: declared.severity,
        basis: declared.basis,
      },
    ];
  });
}

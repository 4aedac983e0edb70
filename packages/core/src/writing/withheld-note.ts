import type { SectionForm } from "../form/sentence.ts";
import type { TableForm } from "../form/table.ts";
import { narrow } from "../table/narrow.ts";
import { cubeOf, type Scope, subjectInScope } from "./subject-in-scope.ts";
import type { WritingContext } from "./writing-context.ts";

/** Stands under a table or a list of which the policy withholds a row, so that nobody takes its total for wrong. */
export const withheldNote = "注：按照规定不予公开的内容未单独列示，金额已计入合计。";

/** True where a table would have a row more without the policy. */
export function leavesOutRows(table: TableForm, { ledger }: WritingContext): boolean {
  return table.panels.some((panel) =>
    panel.rows.some(({ axis }) => ledger.leavesOut(table.cube, axis, table.where)),
  );
}

/** True where a list of a section, or inside one of its sentences, would have a line more without the policy. */
export function leavesOutLines(section: SectionForm, scope: Scope, context: WritingContext): boolean {
  const { form, ledger } = context;
  return section.content.some((content) => {
    if (content.kind === "each" || content.kind === "records") {
      const { cube, regions } = subjectInScope(form, content.subject, scope);
      return ledger.leavesOut(cube.id, content.over, regions);
    }
    if (content.kind !== "sentence") return false;
    return Object.values(content.lists).some(({ over, where = {} }) =>
      ledger.leavesOut(scope.cube, over, narrow(cubeOf(form, scope.cube), scope.where, where)),
    );
  });
}

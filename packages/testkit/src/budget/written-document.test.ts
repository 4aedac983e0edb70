import { type Content, sectionsOf, tablesOf, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentToText } from "../document-to-text.ts";
import { budgetArbitrary } from "./budget-arbitrary.ts";

describe.each(forms.map((form) => ({ id: form.id, form })))("documents of $id", ({ form }) => {
  it("have every table and every section once, in the form's order, and leave nothing open", () => {
    fc.assert(
      fc.property(budgetArbitrary(form), (budget) => {
        const document = writeDocument(budget, form);
        const level = form.level === "unit" ? "单位" : "部门";
        const fill = (text: string): string =>
          text
            .replaceAll("{body}", budget.body)
            .replaceAll("{year}", String(budget.year))
            .replaceAll("{level}", level);
        const printed = (roles: readonly string[]): readonly string[] =>
          document.blocks.flatMap((b) => (b.kind === "paragraph" && roles.includes(b.role) ? [b.text] : []));

        const titles = tablesOf(form).map((t) => fill(t.title));
        expect(printed(["caption"]).filter((text) => titles.includes(text))).toEqual(titles);
        const headings = sectionsOf(form)
          .flatMap((s) => headingsOf(s))
          .map(fill);
        const records = printed(["heading2", "heading3"]).filter((text) => !text.includes("项目名称："));
        expect(records).toEqual(headings);

        const text = documentToText(document);
        expect(text).not.toMatch(/待填|undefined|NaN|[{}]|：。|，。|。。|、。/);
        expect(headings.filter((heading) => text.includes(`：\n\n${heading}\n`))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function headingsOf(content: Content): readonly string[] {
  if (content.kind !== "section") return [];
  return [...(content.heading === "" ? [] : [content.heading]), ...content.content.flatMap(headingsOf)];
}

import { type Content, type Form, type Level, sectionsOf, tablesOf } from "@mingce/core";

/** What a form must declare for a rule to have anything to look at. */
export type Declared =
  | "sheets"
  | "weights"
  | "emptyNote"
  | "period"
  | "unitList"
  | "classified"
  | "establishment"
  | "procurement"
  | "subsidy";

/** The disclosures a rule is made for; what is left out does not limit it. An unknown year limits nothing. */
export interface Limits {
  readonly levels?: readonly Level[];
  readonly years?: { readonly from: number; readonly until: number };
  readonly declares?: Declared;
}

/** What a rule applies to: every disclosure, or those within limits. No form is named: a form says what it declares. */
export type Scope = "all" | Limits;

/** How a form shows that it declares what a rule looks at. */
const declares: Readonly<Record<Declared, (form: Form) => boolean>> = {
  sheets: (form) => form.sheets.length > 0,
  weights: (form) => form.sheets.some((s) => s.weightTotal !== null),
  emptyNote: (form) => tablesOf(form).some((t) => t.emptyNote !== null),
  period: (form) =>
    contentOf(form).some((c) => c.kind === "records" && c.fields.some((f) => f.holds === "period")),
  unitList: (form) =>
    contentOf(form).some((c) => c.kind === "each" && c.over.kind === "names" && c.over.dimension === "unit"),
  classified: (form) =>
    contentOf(form).some(
      (c) =>
        c.kind === "sentence" &&
        Object.values(c.subjects).some((s) => s.cube === "targets" && s.regions["scope"] === "classified"),
    ),
  establishment: (form) =>
    contentOf(form).some(
      (c) =>
        c.kind === "sentence" &&
        [c.subject, ...Object.values(c.subjects)].some((s) => s.regions["status"] === "establishment"),
    ),
  procurement: (form) => contentOf(form).some((c) => c.kind === "section" && c.cube === "procurement"),
  subsidy: (form) =>
    contentOf(form).some(
      (c) => c.kind === "records" && c.fields.some((f) => f.holds === "count" && f.optional),
    ),
};

/** True where a disclosure of this form and year is within a scope. */
export function isInScope(scope: Scope, form: Form, year: number | null): boolean {
  if (scope === "all") return true;
  const { levels, years } = scope;
  if (levels !== undefined && !levels.includes(form.level)) return false;
  if (years !== undefined && year !== null && (year < years.from || year > years.until)) return false;
  return scope.declares === undefined || declares[scope.declares](form);
}

/** Everything the sections of a form hold, at any depth. */
function contentOf(form: Form): readonly Content[] {
  const of = (content: Content): readonly Content[] =>
    content.kind === "section" ? [content, ...content.content.flatMap(of)] : [content];
  return sectionsOf(form).flatMap(of);
}

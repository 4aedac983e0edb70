import { type Form, type Level, sectionsOf, tablesOf } from "../form/form.ts";
import type { SectionForm } from "../form/sentence.ts";
import { ordinalOf } from "../text/ordinal.ts";
import { anyQuotes, squeezed } from "../text/squeeze.ts";

/** What one printed line says of the identity, where it is a line the form declares with blanks for it. */
export interface IdentityLine {
  readonly body: string | null;
  readonly year: number | null;
  readonly level: Level | null;
}

/** Recognises the declared lines of forms and takes identity out of their blanks. */
export interface FormLines {
  /** What a squeezed line says; null where no form declares such a line. */
  readonly read: (line: string) => IdentityLine | null;
}

const levels: Readonly<Record<string, Level>> = { 单位: "unit", 部门: "department" };

/** Builds the patterns of every title, heading and table lead of the forms that has a blank of identity. */
export function formLines(forms: readonly Form[]): FormLines {
  const templates = new Set(forms.flatMap(templatesOf).filter((t) => /\{(?:body|year|level)\}/.test(t)));
  const patterns = [...templates].map(patternOf);
  return {
    read: (line) => {
      const said = withoutUnit(line);
      for (const pattern of patterns) {
        const groups = pattern.exec(said)?.groups;
        if (groups === undefined) continue;
        const { year, level } = groups;
        // A heading behind its ordinal alone (一、主要职能) names nobody.
        const body = groups.body === undefined || ordinalOf(groups.body) !== "" ? null : groups.body;
        return { body, year: year === undefined ? null : Number(year), level: levels[level ?? ""] ?? null };
      }
      return null;
    },
  };
}

const unitBehind = /(?<=.)（?(?:金额)?单位：(?:人民币)?(?:万元|千元|元)）?$/;

/** A squeezed line without the unit of account that stands behind it (编制部门：某局 单位：元). */
function withoutUnit(line: string): string {
  return line.replace(unitBehind, "");
}

/** Every line of a form that heads something, with its blanks: titles, headings, table leads. */
export function templatesOf(form: Form): readonly string[] {
  const headings = (section: SectionForm): readonly string[] => [
    section.heading,
    ...section.content.flatMap((c) => (c.kind === "section" ? headings(c) : [])),
  ];
  return [
    form.title,
    ...form.parts.map((p) => p.heading),
    ...tablesOf(form).map((t) => t.title),
    ...sectionsOf(form).flatMap(headings),
    ...form.tableLead,
  ];
}

const words = {
  body: "(?<body>.{2,60}?)",
  year: "(?<year>20\\d\\d)",
  level: "(?<level>单位|部门)",
  prior: "20\\d\\d",
};

/** A declared line as a pattern over squeezed text; ordinals, 的 and quotation marks may be missing, a body may stand before. */
export function patternOf(template: string): RegExp {
  const seen = new Set<string>();
  const parts = squeezed(template)
    .split(/(\{[a-z]+\})/)
    .map((part) => {
      const name = part.startsWith("{") ? part.slice(1, -1) : null;
      if (name === null)
        return anyQuotes(part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("的", "的?"));
      const pattern = words[name as keyof typeof words] ?? ".*?";
      if (seen.has(name)) return pattern.replace(/\?<[a-z]+>/, "?:");
      seen.add(name);
      return pattern;
    });
  return new RegExp(`^(?:- )?${parts.join("")}$`);
}

import type { Regions } from "../cube/cube.ts";
import { type Form, sectionsOf } from "../form/form.ts";
import type { SectionForm } from "../form/sentence.ts";
import { type SubjectEntry, vocabularyOf } from "./subjects.ts";

/** A sentence every document of a form must have in a section, with the subjects it states amounts or changes of. */
export interface DemandedSentence {
  readonly section: string;
  readonly frame: string;
  /** A sentence that states any amount is known by its amounts; one that states none by its changes on last year. */
  readonly states: "amount" | "change";
  /** In the order of its wording, at least one. */
  readonly subjects: readonly SubjectEntry[];
  /** One line of a list the form names line by line. */
  readonly listed: boolean;
}

/**
 * The sentences a form demands. Left out are optional ones, those written where something is nil, lines that may stay
 * unsaid, and lists of codes or names, of which no form knows the lines. One that is written only where something is
 * not nil begins with that subject.
 */
export function demandedSentences(form: Form): readonly DemandedSentence[] {
  return sectionsOf(form).flatMap((section) => demandedIn(form, section, {}));
}

function demandedIn(form: Form, section: SectionForm, outer: Regions): readonly DemandedSentence[] {
  const { entries } = vocabularyOf(form, section, outer);
  const stating = entries.filter((e) => e.says.has("amount"));
  const changing = entries.filter((e) => e.says.has("change"));
  const own = (prefix: string): readonly SubjectEntry[] => stating.filter((e) => e.frame.startsWith(prefix));
  const inner = { ...outer, ...section.where };
  return section.content.flatMap((content): readonly DemandedSentence[] => {
    if (content.kind === "section") return demandedIn(form, content, inner);
    if (content.kind !== "sentence" && content.kind !== "each") return [];
    const frame = `${section.id}/${content.id}`;
    const base = { section: section.id, states: "amount", listed: content.kind === "each" } as const;
    if (content.kind === "each") {
      const items = content.over.kind === "items" ? content.over.items : [];
      const unsaid = new Set(items.filter((i) => i.quiet).map((i) => `${frame}/${i.id}`));
      return own(`${frame}/`)
        .filter((e) => !unsaid.has(e.frame))
        .map((e) => ({ ...base, frame: e.frame, subjects: [e] }));
    }
    const { when, optional } = content;
    if (optional || when?.is === "nil") return [];
    const lists = Object.keys(content.lists).map((name) => `${frame}/${name}/`);
    const all = own(`${frame}/`).filter((e) => !lists.some((l) => e.frame.startsWith(l)));
    const first = all.filter((e) => e.frame === `${frame}/${when?.subject ?? ""}`);
    const subjects = [...first, ...all.filter((e) => !first.includes(e))];
    const changes = changing.filter((e) => e.frame.startsWith(`${frame}/`));
    if (subjects.length === 0 && changes.length > 0 && when === null)
      return [{ ...base, frame, states: "change", subjects: changes }];
    return subjects.length === 0 || (when !== null && first.length === 0)
      ? []
      : [{ ...base, frame, subjects }];
  });
}

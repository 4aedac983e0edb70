import type { Form, Reading } from "@mingce/core";

/** How many sections the narrative of a form has, and how many of them stand in the document. */
export interface Narrative {
  readonly sections: number;
  readonly found: number;
}

/** The narrative is the part of the form with the most sections; what stands before and after it is none of it. */
export function narrativeOf(reading: Reading, form: Form): Narrative {
  const ids = form.parts
    .map((p) => p.content.flatMap((c) => (c.kind === "section" && c.heading !== "" ? [c.id] : [])))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
  const standing = new Set(reading.outline.sections.map((s) => s.id));
  return { sections: ids.length, found: ids.filter((id) => standing.has(id)).length };
}

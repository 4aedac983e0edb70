import type { SectionForm } from "../form/sentence.ts";
import type { Place } from "../statement/place.ts";
import type { Collector } from "./collector.ts";
import type { SubjectEntry, Vocabulary } from "./subjects.ts";

/**
 * Notes which statements of a sentence stand in the document and which do not, for every sentence of a section of
 * which something stands there. A sentence the form writes only in some cases demands nothing.
 */
export function noteFrames(
  section: SectionForm,
  vocabulary: Vocabulary,
  from: number,
  heading: Place,
  into: Collector,
): void {
  const stated = new Map<string, number[]>();
  for (let i = from; i < into.statements.length; i++) {
    const s = into.statements[i];
    if (s === undefined) continue;
    const key = `${s.kind}#${s.selection.key}`;
    stated.set(key, [...(stated.get(key) ?? []), i]);
  }
  for (const content of section.content) {
    const conditional = content.kind === "sentence" && content.when !== null;
    if ((content.kind !== "sentence" && content.kind !== "each") || conditional) continue;
    const prefix = `${section.id}/${content.id}/`;
    const subjects = content.kind === "sentence" ? ["", ...Object.keys(content.subjects)] : null;
    const own = vocabulary.entries.filter(
      (e) =>
        e.frame.startsWith(prefix) &&
        e.says.size > 0 &&
        (subjects?.includes(e.frame.slice(prefix.length)) ?? true),
    );
    if (content.kind === "sentence")
      noteSentence(`${section.id}/${content.id}`, section.id, own, stated, heading, into);
    else for (const entry of own) noteSentence(entry.frame, section.id, [entry], stated, heading, into);
  }
}

function noteSentence(
  frame: string,
  section: string,
  entries: readonly SubjectEntry[],
  stated: ReadonlyMap<string, readonly number[]>,
  heading: Place,
  into: Collector,
): void {
  const found: number[] = [];
  const missing: { kind: string; label: string; selection: SubjectEntry["selection"] }[] = [];
  for (const entry of entries) {
    for (const kind of entry.says) {
      const at = stated.get(`${kind}#${entry.selection.key}`);
      if (at === undefined) missing.push({ kind, label: entry.label, selection: entry.selection });
      else found.push(...at);
    }
  }
  if (found.length === 0) return;
  const last = into.statements[Math.max(...found)];
  into.frames.push({ frame, section, place: last?.place ?? heading, missing, statements: found });
}

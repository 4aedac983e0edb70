/** What a form demands is read off its sentences; what it leaves open is no demand. */
import { forms } from "@mingce/forms";
import { expect, it } from "vitest";
import { sectionsOf } from "../form/form.ts";
import type { SectionForm, Sentence } from "../form/sentence.ts";
import { demandedSentences } from "./demanded-sentences.ts";

interface Placed {
  readonly frame: string;
  readonly content: Sentence;
}

const within = (section: SectionForm): readonly Placed[] =>
  section.content.flatMap((c): readonly Placed[] => {
    if (c.kind === "section") return within(c);
    return c.kind === "sentence" ? [{ frame: `${section.id}/${c.id}`, content: c }] : [];
  });

it.each(forms)("$id demands no sentence that is optional or stands for nothing", (form) => {
  const demanded = new Set(demandedSentences(form).map((d) => d.frame));
  const open = sectionsOf(form)
    .flatMap(within)
    .filter(({ content }) => content.optional || content.when?.is === "nil");
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter(({ frame }) => demanded.has(frame))).toEqual([]);
  expect(demanded.size).toBeGreaterThan(5);
});

it.each(forms)("$id: a sentence written only where something is not nil begins with that", (form) => {
  const first = new Map(demandedSentences(form).map((d) => [d.frame, d.subjects[0]?.frame]));
  const conditional = sectionsOf(form)
    .flatMap(within)
    .filter(({ frame, content }) => content.when !== null && first.has(frame));
  expect(conditional.length).toBeGreaterThan(0);
  for (const { frame, content } of conditional)
    expect(first.get(frame)).toBe(`${frame}/${content.when?.subject}`);
});

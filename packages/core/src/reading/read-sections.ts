import type { Regions } from "../cube/cube.ts";
import { type Form, sectionsOf } from "../form/form.ts";
import type { SectionForm } from "../form/sentence.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Collector } from "./collector.ts";
import type { Stretch } from "./outline.ts";
import { paragraphPlace } from "./passage.ts";
import type { Outline } from "./reading.ts";
import type { Resolver } from "./resolver.ts";
import { readSection } from "./section.ts";
import { joined, vocabularyOf } from "./subjects.ts";

/** Reads every section found, each with what its neighbours under the same heading can speak of. */
export function readSections(
  form: Form,
  stretches: readonly Stretch[],
  resolver: Resolver,
  into: Collector,
): Outline["sections"] {
  const families = new Map<string, readonly Nested[]>();
  for (const top of sectionsOf(form)) {
    const family = nested(top, {});
    for (const { section } of family) families.set(section.id, family);
  }
  const found: Outline["sections"][number][] = [];
  const glossary = sectionsOf(form).find((s) => s.heading === "");
  for (const stretch of stretches) {
    const section =
      stretch.what.kind === "section"
        ? stretch.what.section
        : stretch.what.kind === "part"
          ? glossaryHere(form, stretch, glossary)
          : null;
    if (section === null || stretch.heading === null) continue;
    const at = { ...paragraphPlace(stretch.heading, section.id) };
    found.push({ id: section.id, at, heading: stretch.heading.paragraph.text });
    const family = families.get(section.id) ?? [];
    const outer = family.find((n) => n.section === section)?.outer ?? {};
    const others = family
      .filter((n) => n.section !== section)
      .map((n) => vocabularyOf(form, n.section, n.outer));
    readSection(form, section, outer, joined(others), stretch.paragraphs, at, resolver, into);
  }
  return found;
}

interface Nested {
  readonly section: SectionForm;
  /** The filter of the sections around it. */
  readonly outer: Regions;
}

function nested(section: SectionForm, outer: Regions): readonly Nested[] {
  const inner = { ...outer, ...section.where };
  return [
    { section, outer },
    ...section.content.flatMap((c) => (c.kind === "section" ? nested(c, inner) : [])),
  ];
}

/** A part whose only section has no heading of its own (the glossary): the text stands under the part's heading. */
function glossaryHere(form: Form, stretch: Stretch, section: SectionForm | undefined): SectionForm | null {
  if (section === undefined || stretch.what.kind !== "part") return null;
  const part = form.parts.find((p) => p.content.some((c) => c === section));
  return part !== undefined && squeezed(part.heading).startsWith(stretch.what.part) ? section : null;
}

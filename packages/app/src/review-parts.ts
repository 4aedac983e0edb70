import {
  type CoverageLine,
  type Finding,
  type Form,
  type Place,
  partName,
  type Reading,
  sheetNode,
} from "@mingce/core";

/** A part of a document that a reviewer judges by itself. `holds` are the parts numbers are counted under. */
export interface JudgedPart {
  readonly id: string;
  readonly name: string;
  /** Whether the document has it. */
  readonly found: boolean;
  /** A table that prints nothing and says so. */
  readonly nil: boolean;
}

const whole: JudgedPart = { id: "whole", name: "整份文件", found: true, nil: false };
const cover: JudgedPart = { id: "cover", name: "封面和目录", found: true, nil: false };
const other: JudgedPart = { id: "other", name: "正文其他部分", found: true, nil: false };

/** The parts of a document in the order of its form: cover and contents, tables, sections, target sheets; the rest. */
export function judgedParts(reading: Reading, lines: readonly CoverageLine[]): readonly JudgedPart[] {
  const { form, outline, sheets } = reading;
  const declared = form === null ? [] : form.parts.flatMap((p) => p.content);
  const known = declared.map(({ kind, id }): JudgedPart => {
    const table = outline.tables.find((t) => t.id === id);
    const section = outline.sections.some((s) => topOf(form, s.id) === id);
    const found =
      kind === "table" ? table !== undefined : section || lines.some((l) => topOf(form, l.part) === id);
    return { id, name: partName({ form }, id), found, nil: table?.nil ?? false };
  });
  const targets = sheets.map((_, i): JudgedPart => {
    const id = sheetNode(i + 1);
    return { id, name: partName({ form }, id), found: true, nil: false };
  });
  const ids = new Set([...known, ...targets].map(({ id }) => id));
  const rest = [...new Set(lines.map((l) => topOf(form, l.part)))].filter((id) => !ids.has(id));
  const others = rest.map((id) => ({ id, name: partName({ form }, id), found: true, nil: false }));
  return [whole, cover, ...known, ...targets, ...others, other];
}

/** The judged part that numbers counted under this one belong to: a section's items belong to the section. */
export function topOf(form: Form | null, part: string): string {
  const sections = form?.parts.flatMap((p) => p.content).filter((c) => c.kind === "section") ?? [];
  return sections.find((s) => part === s.id || part.startsWith(`${s.id}.`))?.id ?? part;
}

/** The judged part a finding is about; what stands before the first table and section is the cover. */
export function partOf(reading: Reading, { at }: Finding): string {
  const [place] = at;
  if (place === undefined) return whole.id;
  const own = place.table ?? place.section;
  if (own !== null) return topOf(reading.form, own);
  return place.address !== null && place.address.block < firstBlock(reading) ? cover.id : other.id;
}

function firstBlock({ outline }: Reading): number {
  const places: readonly Place[] = [...outline.tables, ...outline.sections].map(({ at }) => at);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...places.flatMap((p) => (p.address === null ? [] : [p.address.block])),
  );
}

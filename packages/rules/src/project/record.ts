import { numeralCharacters, type Place, type RecordField, type Records } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { type PrintedText, stretchOf, textsUnder } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";

/** A project's record in the narrative as printed: its name and the fields it labels, by their ids. */
export interface PrintedRecord {
  readonly name: string;
  readonly at: Place;
  /** The paragraphs of a field behind its label, joined; blanks taken out. */
  readonly fields: ReadonlyMap<string, { readonly text: string; readonly at: Place }>;
}

/** Ordinals before a heading or a label. */
const ordinal = new RegExp(
  String.raw`^[-•]?(?:（[${numeralCharacters}\d]+）|[${numeralCharacters}]+、|\d{1,2}[.、．](?!\d))?`,
);

/**
 * The records that stand under a section, in their order. A name or field that goes on in the next line is joined.
 * Limit: a record without the form's heading is part of the one before it.
 */
export function printedRecords(
  section: string,
  records: Records,
  { reading }: RuleInput,
): readonly PrintedRecord[] {
  const heading = plainWords(records.heading);
  const texts = reading.outline.sections
    .filter((s) => s.id === section)
    .flatMap((s) => textsUnder(reading, s.at))
    .filter((t) => !t.inTable);
  const found: Draft[] = [];
  for (const printed of texts) {
    const line = plainWords(printed.text).replace(ordinal, "");
    if (line.startsWith(heading)) {
      const name = line.slice(heading.length);
      found.push({ name, at: nameIn(printed, records.heading), fields: new Map(), open: null });
      continue;
    }
    const record = found.at(-1);
    if (record === undefined) continue;
    const field = records.fields.find((f) => labelOf(f, line) !== null);
    if (field !== undefined) {
      const text = line.slice(labelOf(field, line)?.length);
      record.fields.set(field.id, { text, at: printed.place });
      record.open = field.id;
    } else if (record.open === null) record.name += line;
    else {
      const open = record.fields.get(record.open);
      if (open !== undefined) record.fields.set(record.open, { ...open, text: open.text + line });
    }
  }
  return found;
}

interface Draft {
  name: string;
  readonly at: Place;
  readonly fields: Map<string, { text: string; at: Place }>;
  /** The field the next line may go on. */
  open: string | null;
}

/** The label of a field a line begins with, with its colon; null where it does not. */
function labelOf(field: RecordField, line: string): string | null {
  const labels = [field.label, ...field.also].map((l) => `${plainWords(l)}：`);
  return labels.find((l) => line.startsWith(l)) ?? null;
}

/** The stretch of a heading's line that is the name. */
function nameIn(printed: PrintedText, heading: string): Place {
  const at = printed.text.search(/[：:]/);
  return at < 0 || heading === "" ? printed.place : stretchOf(printed, at + 1, printed.text.length);
}

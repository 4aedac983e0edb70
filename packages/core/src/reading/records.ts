import type { RecordField, Records } from "../form/sentence.ts";
import type { Printed } from "../quantity/printed.ts";
import { kindOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import { withoutOrdinal } from "../text/ordinal.ts";
import { squeezed } from "../text/squeeze.ts";
import { readEnumeration, tokensFrom } from "./allocation.ts";
import type { Collector } from "./collector.ts";
import { noteField, numberKind } from "./free-text.ts";
import { type Passage, placeIn } from "./passage.ts";
import { printedOf } from "./printed-token.ts";
import type { Resolver } from "./resolver.ts";
import { listedAmounts, tellApart } from "./same-named.ts";
import type { OpenAxis, SubjectEntry } from "./subjects.ts";

/** One project's fields as printed. */
interface RecordFound {
  readonly name: string;
  readonly heading: Passage;
  readonly fields: {
    readonly field: RecordField;
    readonly passages: { readonly passage: Passage; readonly from: number }[];
  }[];
}

/** True for a line that begins a record or one of its fields; such a line never continues another. */
export function beginsRecord(records: Records, line: string): boolean {
  return headingEnd(records, line) !== null || records.fields.some((f) => fieldEnd(f, line) !== null);
}

function headingEnd(records: Records, line: string): number | null {
  const bare = withoutOrdinal(line);
  const heading = squeezed(records.heading);
  return bare.startsWith(heading) ? line.length - bare.length + heading.length : null;
}

function fieldEnd(field: RecordField, line: string): number | null {
  const bare = withoutOrdinal(line);
  for (const label of [field.label, ...field.also]) {
    const plain = squeezed(label);
    if (bare.startsWith(`${plain}：`)) return line.length - bare.length + plain.length + 1;
  }
  return null;
}

/** Reads the labelled fields of every project of a section. */
export function readRecords(
  section: string,
  records: Records,
  axis: OpenAxis,
  passages: readonly Passage[],
  resolver: Resolver,
  into: Collector,
): void {
  const found = gather(records, passages);
  const amounts: number[] = [];
  const subjects = subjectsOf(found, axis, resolver, into);
  for (const [i, record] of found.entries())
    amounts.push(...readRecord(section, record, subjects[i] ?? null, into));
  into.listings.push({
    id: `${section}/${records.id}`,
    members: amounts,
    complete: records.complete,
    open: true,
    scope: null,
    subtotals: [],
  });
}

function gather(records: Records, passages: readonly Passage[]): readonly RecordFound[] {
  const found: RecordFound[] = [];
  for (const passage of passages) {
    const line = passage.squeezed.text;
    const name = headingEnd(records, line);
    if (name !== null) {
      found.push({ name: line.slice(name), heading: passage, fields: [] });
      continue;
    }
    const record = found.at(-1);
    if (record === undefined) continue;
    const field = records.fields.find((f) => fieldEnd(f, line) !== null);
    if (field !== undefined)
      record.fields.push({ field, passages: [{ passage, from: fieldEnd(field, line) ?? 0 }] });
    else record.fields.at(-1)?.passages.push({ passage, from: 0 });
  }
  return found;
}

/** The project of each record, by its name and the unit it says undertakes it. */
function subjectsOf(
  found: readonly RecordFound[],
  axis: OpenAxis,
  resolver: Resolver,
  into: Collector,
): readonly (SubjectEntry | null)[] {
  const lines = found.map((record) => {
    const unit = ownerOf(record);
    return {
      entry: resolver.named(axis, record.name, unit),
      candidates: resolver.sameNamed(axis, record.name, unit),
      amount: amountOf(record),
    };
  });
  const subjects = lines.map((line) => line.entry);
  const groups = new Map<string, number[]>();
  for (const [i, { candidates }] of lines.entries()) {
    const key = candidates.map((c) => c.selection.key).join();
    if (candidates.length > 1) groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  if (groups.size === 0) return subjects;
  const listed = listedAmounts(into.statements);
  for (const members of groups.values()) {
    const told = tellApart(
      axis,
      members.flatMap((i) => lines[i] ?? []),
      listed,
    );
    for (const [n, i] of members.entries()) subjects[i] = told[n] ?? null;
  }
  return subjects;
}

function ownerOf({ fields }: RecordFound): string | null {
  const said = fields.find((f) => f.field.holds === "owner")?.passages[0];
  return said === undefined ? null : said.passage.squeezed.text.slice(said.from);
}

function amountOf({ fields }: RecordFound): Printed | null {
  const said = fields.filter((f) => f.field.holds === "amount").flatMap((f) => f.passages);
  const amounts = said.flatMap(({ passage, from }) =>
    tokensFrom(passage, from).flatMap((token) =>
      kindOf(token.unit ?? "count") === "money" ? [printedOf(token, passage)] : [],
    ),
  );
  return amounts[0] ?? null;
}

function readRecord(
  section: string,
  record: RecordFound,
  entry: SubjectEntry | null,
  into: Collector,
): readonly number[] {
  if (entry === null) return [];
  const amounts: number[] = [];
  for (const { field, passages } of record.fields) {
    for (const { passage, from } of passages) {
      if (field.holds === "freeText" || field.holds === "owner" || field.holds === "period") {
        noteFree(section, field, passage, from, entry.selection, into);
        continue;
      }
      if (field.holds === "enumeration") {
        readEnumeration(section, passage, from, entry.selection, into);
        continue;
      }
      for (const token of tokensFrom(passage, from)) {
        const money = kindOf(token.unit ?? "count") === "money";
        const place = placeIn(passage, section, token.start, token.after);
        if (field.holds !== "amount" || !money) {
          into.fieldNumber(numberKind(token, null), place, section);
          continue;
        }
        const statement: Statement = {
          kind: "amount",
          selection: entry.selection,
          printed: printedOf(token, passage),
          place,
        };
        const index = into.statement(statement, entry.frame);
        amounts.push(index);
        into.number("amount", place, section, index);
      }
    }
  }
  return amounts;
}

function noteFree(
  section: string,
  field: RecordField,
  passage: Passage,
  from: number,
  about: Statement["selection"],
  into: Collector,
): void {
  noteField(`${section}/${field.id}`, section, passage, from, about, into);
  for (const token of tokensFrom(passage, from)) {
    const place = placeIn(passage, section, token.start, token.after);
    into.freeNumber(numberKind(token, null), place, section, false);
  }
}

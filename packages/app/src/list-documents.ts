import type { Coverage } from "@mingce/core";
import { forms } from "@mingce/forms";
import type { DocumentRecord, Page, Paging, SeverityCounts, Store } from "@mingce/store";

/** A disclosure in a list: its record, the name of its form, how much of it was checked, how much a person settled. */
export interface ListedDisclosure extends DocumentRecord {
  readonly formTitle: string | null;
  readonly coverage: Pick<Coverage, "numbers" | "bound" | "checked">;
  /** How many of the findings a person has accepted or called false. */
  readonly settled: SeverityCounts;
}

/** Which disclosures are wanted. */
export interface DisclosureFilter {
  /** Words that the unit, the title or the name of the file must hold; blanks part them. */
  readonly search?: string;
}

/** Records read at once when the whole list is searched. */
const stretch = 500;

/**
 * A stretch of the disclosures, the last received first.
 * Limit: a search reads the records of the whole store, without their documents.
 */
export async function listDisclosures(
  store: Store,
  paging: Paging = {},
  filter: DisclosureFilter = {},
): Promise<Page<ListedDisclosure>> {
  const { listDocuments } = await import("@mingce/store");
  const words = (filter.search ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const { offset = 0, limit = 50 } = paging;
  if (words.length === 0) {
    const { items, total } = await listDocuments(store, { offset, limit });
    return { items: await Promise.all(items.map((item) => listed(store, item))), total };
  }
  const found: DocumentRecord[] = [];
  for (let from = 0; ; from += stretch) {
    const { items } = await listDocuments(store, { offset: from, limit: stretch });
    found.push(...items.filter((item) => words.every((word) => wordsOf(item).includes(word))));
    if (items.length < stretch) break;
  }
  const items = found.slice(offset, offset + limit);
  return { items: await Promise.all(items.map((item) => listed(store, item))), total: found.length };
}

function wordsOf({ unit, title, name }: DocumentRecord): string {
  return `${unit ?? ""} ${title ?? ""} ${name}`.toLowerCase();
}

async function listed(store: Store, record: DocumentRecord): Promise<ListedDisclosure> {
  const { documentById, settledCounts } = await import("@mingce/store");
  const detail = await documentById(store, record.id);
  const { numbers = 0, bound = 0, checked = 0 } = detail?.coverage ?? {};
  const settled = await settledCounts(store, record.id);
  return { ...record, formTitle: formTitle(record.form), coverage: { numbers, bound, checked }, settled };
}

/** What a form is called, for people; null where it is not known. */
export function formTitle(id: string | null): string | null {
  const form = forms.find((each) => each.id === id);
  if (form === undefined) return null;
  const { from, until } = form.years;
  const level = form.level === "unit" ? "单位" : "部门";
  return `${form.issuer}${from === until ? from : `${from}—${until}`}年${level}预算公开样式`;
}

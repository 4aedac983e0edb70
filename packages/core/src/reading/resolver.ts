import { type Selection, select, unitOf } from "../cube/selection.ts";
import type { SectionForm } from "../form/sentence.ts";
import { kindOf, type QuantityKind } from "../quantity/unit.ts";
import { nameNode } from "../table/label.ts";
import { withoutOrdinal } from "../text/ordinal.ts";
import { squeezed } from "../text/squeeze.ts";
import type { CodeBook } from "./code-book.ts";
import type { ProjectBook } from "./name-book.ts";
import { type OpaqueNames, reveal } from "./opaque-names.ts";
import type { Identity } from "./reading.ts";
import { entryNamed, type Identifying } from "./subject-named.ts";
import type { OpenAxis, SubjectEntry, Vocabulary } from "./subjects.ts";

/** Finds what printed phrases mean in one document; names in a phrase may be hidden (`OpaqueNames`). */
export interface Resolver extends Identifying {
  /** The year before the budget's; null where that is not known. */
  readonly priorYear: number | null;
  /** The names a section speaks of, to be hidden in its text. */
  readonly spoken: (section: SectionForm) => OpaqueNames;
  /** True where a line begins with the body's name: a new sentence, not the rest of a list line. */
  readonly beginsWithBody: (line: string) => boolean;
  /** A phrase without the body's name and the year. */
  readonly withoutIdentity: (phrase: string) => string;
  /** The subject a code path means on an axis; null where not certain. */
  readonly coded: (axis: OpenAxis, phrase: string) => SubjectEntry | null;
  /** The subject a code is on an axis; null where the axis has no room for it. */
  readonly lineOf: (axis: OpenAxis, code: string, label: string) => SubjectEntry | null;
  /** The codes of a dimension and their names in this document. */
  readonly book: (dimension: string) => CodeBook | undefined;
  /** True where the document's tables list this very name. */
  readonly knows: (axis: OpenAxis, name: string) => boolean;
  /** The subjects of one name a name may mean on an axis, where more than one is listed. */
  readonly sameNamed: (axis: OpenAxis, name: string, owner?: string | null) => readonly SubjectEntry[];
  /** The subject a name means on an axis of names. */
  readonly named: (axis: OpenAxis, name: string, owner?: string | null) => SubjectEntry | null;
}

/** Words that open a list without a colon: 主要包括基本工资…. */
const listLead = /^(?:其中|主要包括|主要有|主要为|包括|分别为|分别是)+/;

/** A name that ends as bodies' names do, directly before the year. */
const anotherBody =
  /^[^\d，。；：、“”]{3,}(?:局|委员会|办公室|办公厅|办事处|中心|学校|医院|研究院|管理所|人民政府)(?=20\d\d年)/;

/** Builds the resolver of a document from its body and year, its code names, its projects and the names it speaks of. */
export function resolverOf(
  { unit: body, year, level }: Pick<Identity, "unit" | "year" | "level">,
  books: Readonly<Record<string, CodeBook>>,
  projects: ProjectBook,
  spoken: Resolver["spoken"],
): Resolver {
  const own = body === null ? "" : squeezed(body).replace(/（本级）$|本级$/, "");
  // A unit's document speaks of no other body: another's name before the year is its own, taken over from elsewhere.
  const misnamed = level === "unit" ? anotherBody : /(?!)/;
  const withoutBody = (phrase: string): string =>
    (own === "" ? reveal(phrase) : reveal(phrase).split(own).join(""))
      .replace(misnamed, "")
      .replace(/20\d\d年(?:度)?|^年(?:度)?/g, "");
  const withoutIdentity = (phrase: string): string => {
    return withoutBody(phrase).replace(
      /（(?:部门|单位)）|本(?:部门|单位|级)|我(?:部门|单位)|（本级）|本级|部门|单位|的/g,
      "",
    );
  };
  return {
    priorYear: year === null ? null : year - 1,
    spoken,
    withoutBody,
    beginsWithBody: (line) => own !== "" && reveal(line).startsWith(own),
    withoutIdentity,
    identifies: (prefix) =>
      withoutIdentity(prefix) === "" || /^(?:其中|及|和|与)$/.test(withoutIdentity(prefix)),
    coded: (axis, phrase) => {
      if (axis.axis.kind !== "codes") return null;
      const { dimension, readFrom: from, to } = axis.axis;
      const bare = withoutOrdinal(phrase).replace(listLead, "").replace(/科目$/, "");
      const code = books[dimension]?.resolve(bare, { from, to }) ?? null;
      const depth = code?.split("-").length ?? 0;
      return code === null || depth < from || depth > to ? null : lineOf(axis, dimension, code, phrase);
    },
    lineOf: (axis, code, label) =>
      axis.axis.kind === "codes" ? lineOf(axis, axis.axis.dimension, code, label) : null,
    book: (dimension) => books[dimension],
    knows: (axis, name) =>
      axis.axis.kind === "names" && axis.axis.dimension === "project" && projects.lists(reveal(name)),
    sameNamed: (axis, phrase, owner = null) => {
      if (axis.axis.kind !== "names" || axis.axis.dimension !== "project") return [];
      const { dimension } = axis.axis;
      const name = reveal(phrase);
      const ids = projects.sameNamed(name, owner === null ? null : reveal(owner));
      return ids.length < 2 ? [] : ids.flatMap((id) => lineOf(axis, dimension, id, name) ?? []);
    },
    named: (axis, phrase, owner = null) => {
      if (axis.axis.kind !== "names" || phrase === "") return null;
      const name = reveal(phrase);
      const unit = owner === null ? null : reveal(owner);
      const { dimension } = axis.axis;
      return lineOf(
        axis,
        dimension,
        dimension === "project" ? projects.idOf(name, unit) : nameNode(name),
        name,
      );
    },
  };
}

function lineOf(axis: OpenAxis, dimension: string, node: string, label: string): SubjectEntry | null {
  const selection: Selection | null = select(axis.cube, { ...axis.where, [dimension]: node });
  if (selection === null) return null;
  const quantity: QuantityKind = kindOf(unitOf(axis.cube, selection) ?? "count");
  return {
    frame: `${axis.frame}/${node}`,
    label,
    labels: [],
    selection,
    of: axis.of,
    quantity,
    says: axis.says,
    after: null,
  };
}

/**
 * The subject a phrase names among a section's declared subjects and code lists, with how sure that is (4 equal to 2
 * alike). Where several lists know the code, the one whose sentence is being read decides.
 */
export function resolveAmong(
  vocabulary: Vocabulary,
  phrase: string,
  quantity: QuantityKind | null,
  last: SubjectEntry | null,
  lead: string,
  resolver: Resolver,
): Resolved | null {
  const whole = phrase.replace(/^、+/, "");
  const found = resolvePhrase(vocabulary, whole, quantity, last, lead, resolver);
  const cut = whole.lastIndexOf("、");
  // A name can hold 、 itself; where the whole phrase is no name, its last part is what the number follows.
  if ((found !== null && found.score >= 3) || cut < 0) return found;
  const part = resolvePhrase(vocabulary, whole.slice(cut + 1), quantity, last, lead, resolver);
  return part !== null && part.score > (found?.score ?? 0) ? part : found;
}

/** What a phrase was found to mean, and how sure that is. */
export interface Resolved {
  readonly entry: SubjectEntry;
  readonly score: number;
}

function resolvePhrase(
  vocabulary: Vocabulary,
  phrase: string,
  quantity: QuantityKind | null,
  last: SubjectEntry | null,
  lead: string,
  resolver: Resolver,
): Resolved | null {
  if (phrase === "") return null;
  const declared = entryNamed(vocabulary, phrase, quantity, last, resolver);
  if (declared !== null && declared.score >= 3) return declared;
  const coded = vocabulary.axes.flatMap((axis) => {
    const entry = resolver.coded(axis, phrase);
    return entry === null || (quantity !== null && entry.quantity !== quantity) ? [] : [{ axis, entry }];
  });
  const chosen = chooseAxis(coded, last, lead);
  return chosen === null ? declared : { entry: chosen, score: 4 };
}

function chooseAxis(
  coded: readonly { readonly axis: OpenAxis; readonly entry: SubjectEntry }[],
  last: SubjectEntry | null,
  lead: string,
): SubjectEntry | null {
  if (coded.length <= 1) return coded[0]?.entry ?? null;
  const sentence = (frame: string) => frame.split("/").slice(0, 2).join("/");
  const same = coded.filter(({ axis }) => last !== null && sentence(axis.frame) === sentence(last.frame));
  if (same.length === 1) return same[0]?.entry ?? null;
  const led = coded.filter(({ axis }) => axis.lead !== "" && lead.endsWith(axis.lead));
  return led.length === 1 ? (led[0]?.entry ?? null) : null;
}

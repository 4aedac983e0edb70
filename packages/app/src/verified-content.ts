import {
  type FoundImprint,
  imprintIn,
  isDraftTitle,
  isMarkedAsDraft,
  isRecord,
  type Naming,
  type Reading,
  type Stated,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { type Carried, type CarriedTable, carriedBy, packageStatements } from "@mingce/readers";
import { dataDigest, statedDigests } from "@mingce/writers";
import { isPublished } from "./our-data.ts";
import { type Refused, readDisclosureFile } from "./read.ts";

/** What a file says, and what it says of how it was made. */
export interface VerifiedContent {
  readonly format: Carried["format"];
  readonly found: FoundImprint | null;
  /** True where the file is marked as a draft: a document in its first line, data in their title. */
  readonly shownAsDraft: boolean;
  readonly stated: Stated;
  /** A digest of each part of what it states. */
  readonly digests: ReadonlyMap<string, string>;
  /** The read document; null where the file is data alone. */
  readonly reading: Reading | null;
  /** What the data inside a page state; null in other formats. */
  readonly data: readonly DataStatement[] | null;
  /** Of JSON, which is data alone, a digest of everything but its imprint; null in other formats. */
  readonly whole: string | null;
  /** Where data are the whole of the file: what of it is not what its imprint says. */
  readonly changedData: readonly string[];
  readonly naming: Naming;
}

/** A statement in the data of a page. */
export interface DataStatement {
  readonly kind: string;
  readonly selection: string;
  readonly value: number;
  readonly text: string;
}

/** Reads a file for verifying; refused where it is neither a disclosure nor the data of one. */
export async function verifiedContent(bytes: Uint8Array, file: string): Promise<VerifiedContent | Refused> {
  const carried = await carriedBy(bytes);
  if (carried.format === "json") return dataContent(carried.data, file);
  if (carried.format === "csv") return packageContent(carried, file);
  const read = await readDisclosureFile(bytes, file);
  if ("refused" in read) return read;
  const { reading } = read;
  return {
    format: carried.format,
    found: imprintIn(carried.properties),
    shownAsDraft: isMarkedAsDraft(reading.document),
    stated: reading,
    digests: statedDigests(reading),
    reading,
    data: pageStatements(carried.data),
    whole: null,
    changedData: [],
    naming: reading,
  };
}

/** The content of a JSON file of this product. */
function dataContent(data: unknown, file: string): VerifiedContent | Refused {
  const refused = notOurs(file);
  if (!isPublished(data)) return refused;
  try {
    const { imprint, ...rest } = data;
    const whole = dataDigest(rest);
    const content = imprint?.["content"];
    const found = imprint === undefined ? null : imprintOfData(imprint);
    return {
      format: "json",
      found,
      shownAsDraft: isTitledAsDraft(found),
      stated: data,
      digests: statedDigests(data),
      reading: null,
      data: null,
      whole,
      changedData: content === undefined || content === whole ? [] : ["数据"],
      naming: { ...nameless(imprint), codeNames: data.codeNames },
    };
  } catch {
    // A list whose members are not what they are called: nothing of it can be relied on.
    return refused;
  }
}

/** The content of a data package of this product. */
function packageContent(carried: Carried, file: string): VerifiedContent | Refused {
  const statements = packageStatements(carried);
  const { data, tables } = carried;
  if (statements === null || tables === null || !isRecord(data)) return notOurs(file);
  const imprint = isRecord(data["imprint"]) ? data["imprint"] : undefined;
  const stated: Stated = { statements, freeTexts: [], codeNames: [], sheets: [] };
  const listed = Array.isArray(data["resources"]) ? data["resources"].length : 0;
  const lost = listed === tables.length ? [] : [`${listed - tables.length}张表不在数据包中，`];
  const found = imprint === undefined ? null : imprintOfData(imprint);
  return {
    format: "csv",
    found,
    shownAsDraft: isTitledAsDraft(found),
    stated,
    digests: statedDigests(stated),
    reading: null,
    data: null,
    whole: null,
    changedData: [...lost, ...tables.filter(isChanged).map(({ title }) => `“${title}”表`)],
    naming: nameless(imprint),
  };
}

/** Data print nothing: what they are called says whether they are those of a draft. */
function isTitledAsDraft(found: FoundImprint | null): boolean {
  return found !== null && isDraftTitle(found.imprint.filing.title);
}

function isChanged({ rows, content }: CarriedTable): boolean {
  return content !== dataDigest(rows);
}

/** What places can be named by where there is no document: the titles of the form. */
function nameless(imprint: Readonly<Record<string, unknown>> | undefined): Naming {
  const form = forms.find(({ id }) => id === imprint?.["form"]) ?? null;
  return { form, document: { format: "compiled" } };
}

function notOurs(file: string): Refused {
  const message = "文件不是本程序写出的公开数据，没有可以验证的内容。请确认选对了文件。";
  return { file, refused: { code: "verify/no-disclosure", message } };
}

function imprintOfData({
  filing,
  stated,
  ...imprint
}: Readonly<Record<string, unknown>>): FoundImprint | null {
  const parts = isRecord(stated) ? Object.entries(stated).map(([part, digest]) => `${part}=${digest}`) : null;
  const named = { ...imprint, ...(isRecord(filing) ? filing : {}), stated: parts?.join(" ") };
  const texts = Object.entries(named).filter(([, value]) => value !== null && value !== undefined);
  return imprintIn(Object.fromEntries(texts.map(([name, value]) => [`mingce-${name}`, String(value)])));
}

function pageStatements(data: unknown): readonly DataStatement[] | null {
  const list = isRecord(data) ? data["statements"] : null;
  if (!Array.isArray(list)) return null;
  return list.filter(isRecord).map(({ kind, selection, value, text }) => ({
    kind: String(kind),
    selection: String(selection),
    value: Number(value),
    text: String(text),
  }));
}

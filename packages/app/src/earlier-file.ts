import { type Budget, parseBudget } from "@mingce/core";
import { carriedBy, formatOf } from "@mingce/readers";
import type { FileToCompare } from "./compare.ts";
import { type Published, publishedByDocument } from "./published.ts";
import { publishedByJson } from "./published-json.ts";
import { publishedByPackage } from "./published-package.ts";
import { readDisclosureFile } from "./read.ts";

/** What somebody keeps of an earlier year: its ledger, or what was published, as a document or as data. */
export type EarlierFile =
  | { readonly kind: "ledger"; readonly budget: Budget; readonly json: string }
  | { readonly kind: "published"; readonly published: Published };

/**
 * Opens a file of an earlier year by its content: a budget (JSON), the JSON of a disclosure, a data package, or a
 * document in any format that is read; or why it is none of them, a Chinese sentence. Nothing is thrown.
 */
export async function earlierFile({
  bytes,
  file,
}: FileToCompare): Promise<EarlierFile | { readonly why: string }> {
  const format = formatOf(bytes);
  const carried = format === null || format === "zip" ? await carriedBy(bytes) : null;
  if (carried?.format === "json") return ofJson(carried.data as object, bytes);
  const published = carried?.format === "csv" ? publishedByPackage(carried) : await ofDocument(bytes, file);
  return "why" in published ? published : { kind: "published", published };
}

async function ofJson(data: object, bytes: Uint8Array): Promise<EarlierFile | { readonly why: string }> {
  if ("mingce" in data) {
    const { budget, problems } = parseBudget(data);
    return budget === null
      ? { why: problems[0]?.message ?? "" }
      : { kind: "ledger", budget, json: new TextDecoder().decode(bytes) };
  }
  const published = await publishedByJson(data);
  return "why" in published ? published : { kind: "published", published };
}

async function ofDocument(bytes: Uint8Array, file: string): Promise<Published | { readonly why: string }> {
  const read = await readDisclosureFile(bytes, file);
  return "refused" in read ? { why: read.refused.message } : publishedByDocument(read.reading);
}

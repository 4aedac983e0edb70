import { isRecord, type Stated } from "@mingce/core";
import { carriedBy } from "@mingce/readers";

/** The data of a disclosure as this product publishes them. */
export type PublishedData = Stated & { readonly imprint?: Readonly<Record<string, unknown>> };

/** True for the JSON of a disclosure as this product writes it. */
export function isPublished(data: unknown): data is PublishedData {
  const lists = ["statements", "freeTexts", "codeNames", "sheets"];
  return isRecord(data) && lists.every((list) => Array.isArray(data[list]));
}

const open = "{".charCodeAt(0);

/**
 * Why a file that is no document is not read as one, where it is open data of this product: `json` or a data package.
 * Null for anything else. It prints nothing to be checked: what it states was read out of a document.
 */
export async function refusedAsData(
  bytes: Uint8Array,
): Promise<{ readonly code: string; readonly message: string } | null> {
  if (bytes[0] !== open && bytes[0] !== "P".charCodeAt(0)) return null;
  const { format, data } = await carriedBy(bytes);
  if (format !== "csv" && !(format === "json" && isPublished(data))) return null;
  const message =
    "这是本程序写出的公开数据，不是印出来的文件，没有版面可以核对。请核对同时写出的 docx、pdf、xlsx 或 html；要知道数据有没有改动，请用 mingce verify。";
  return { code: "file/open-data", message };
}

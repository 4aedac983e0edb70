import { formatOf } from "../format/format.ts";
import { Unreadable } from "../unreadable.ts";
import { openPackage } from "../zip/package.ts";
import type { Carried } from "./carried.ts";
import { carriedByPackage } from "./carried-by-package.ts";
import { customProperties } from "./custom-properties.ts";
import { jsonIn } from "./json-in.ts";

/** What a file carries beside its print; nothing where it cannot be opened. Never throws. */
export async function carriedBy(bytes: Uint8Array): Promise<Carried> {
  const format = formatOf(bytes);
  try {
    if (format === "docx" || format === "xlsx") {
      const part = openPackage(bytes).part("docProps/custom.xml");
      return { format, properties: part === null ? {} : customProperties(part), data: null, tables: null };
    }
    if (format === "zip") return carriedByPackage(openPackage(bytes));
    if (format === "pdf") return (await import("./carried-by-pdf.ts")).carriedByPdf(bytes);
    if (format === "html") return (await import("./carried-by-page.ts")).carriedByPage(bytes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  if (format !== null) return { format: "other", properties: {}, data: null, tables: null };
  const data = jsonIn(new TextDecoder().decode(bytes));
  return { format: data === null ? "other" : "json", properties: {}, data, tables: null };
}

import { csvRows } from "../csv/csv-rows.ts";
import type { Package } from "../zip/package.ts";
import type { Carried, CarriedTable } from "./carried.ts";
import { jsonIn } from "./json-in.ts";

/** What a data package (datapackage.json and its tables) carries. Errors: throws Unreadable where a part is damaged. */
export function carriedByPackage(file: Package): Carried {
  const data = textOf(file, "datapackage.json", jsonIn);
  if (data === null || !("resources" in data) || !Array.isArray(data.resources))
    return { format: "other", properties: {}, data: null, tables: null };
  const tables = data.resources.flatMap((resource: Readonly<Record<string, unknown>>): CarriedTable[] => {
    const { name, title, path, content } = resource ?? {};
    const rows = typeof path === "string" ? textOf(file, path, csvRows) : null;
    if (rows === null) return [];
    return [{ name: String(name), title: String(title), rows, content: content ? String(content) : null }];
  });
  return { format: "csv", properties: {}, data, tables };
}

/** What a part's text holds; null where the package has no such part. */
function textOf<Held>(file: Package, name: string, held: (text: string) => Held): Held | null {
  const part = file.part(name);
  return part === null ? null : held(new TextDecoder().decode(part));
}

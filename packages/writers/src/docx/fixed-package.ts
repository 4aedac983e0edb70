import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { withMetafiles } from "./metafiles.ts";

/** The earliest time a ZIP archive can note, on the clock of whatever place it is made in. */
const noTime = new Date(1980, 0, 1);

/** An Office file without the moment it was made in: the same parts give the same bytes. */
export function fixedPackage(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => [
    path,
    path === "docProps/core.xml" ? undated(content) : content,
  ]);
  return zipSync(Object.fromEntries(withMetafiles(parts)), { mtime: noTime, level: 6 });
}

/** The properties of the document without when it was made and changed. */
function undated(content: Uint8Array): Uint8Array {
  return strToU8(strFromU8(content).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ""));
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { withMetafiles } from "./metafiles.ts";

/** The earliest time a ZIP archive can note, on the clock of whatever place it is made in. */
const noTime = new Date(1980, 0, 1);

/** An Office file with these parts in the place of its own, and without the moment it was made in. */
export function fixedPackage(bytes: Uint8Array, own: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => [
    path,
    path === "docProps/core.xml" ? undated(content) : (replaced(own[path]) ?? content),
  ]);
  return zipSync(Object.fromEntries(withMetafiles(parts)), { mtime: noTime, level: 6 });
}

function replaced(part: string | undefined): Uint8Array | undefined {
  return part === undefined ? undefined : strToU8(part);
}

/** The properties of the document without when it was made and changed. */
function undated(content: Uint8Array): Uint8Array {
  return strToU8(strFromU8(content).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ""));
}

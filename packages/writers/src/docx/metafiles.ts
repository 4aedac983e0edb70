import { strFromU8, strToU8 } from "fflate";

/** The kind of picture under which metafiles are given to the library, which knows none; nothing else has it. */
export const standIn = "bmp";

/** The parts of a document with its metafiles and SVG pictures under their own names and content types. */
export function withMetafiles(parts: readonly (readonly [string, Uint8Array])[]): [string, Uint8Array][] {
  return parts.map(([path, content]) => {
    if (path === "[Content_Types].xml") return [path, typed(content)];
    if (path.endsWith(".rels"))
      return [path, strToU8(strFromU8(content).replace(/(Target="media\/\w+)\.bmp"/g, '$1.emf"'))];
    return [path.replace(/^(word\/media\/.*)\.bmp$/, "$1.emf"), content];
  });
}

function typed(content: Uint8Array): Uint8Array {
  const types = strFromU8(content)
    .replace('ContentType="image/bmp" Extension="bmp"', 'ContentType="image/x-emf" Extension="emf"')
    .replace('ContentType="image/svg" ', 'ContentType="image/svg+xml" ');
  return strToU8(types);
}

import { parseXml } from "./stream-xml.ts";

/** The bytes of a part of a package by its path; null where it has none of this name. */
export type PartOf = (path: string) => Uint8Array | null;

/** What a part refers to: target path inside the package, by relationship id; `type` is the last word of its type. */
export interface Relationship {
  readonly target: string;
  readonly type: string;
}

/**
 * The relationships of a part, by id. `source` is the part's own path ("xl/workbook.xml"): targets are resolved
 * against its folder. Empty where there are none; those to the outside are left out.
 */
export function relationshipsOf(part: PartOf, source: string): ReadonlyMap<string, Relationship> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const bytes = part(`${folder}_rels/${source.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  if (bytes === null) return found;
  parseXml(bytes, {
    open: (name, { Id, Target, Type = "", TargetMode }) => {
      if (name !== "Relationship" || Id === undefined || Target === undefined || TargetMode === "External")
        return;
      found.set(Id, { target: resolved(folder, Target), type: Type.slice(Type.lastIndexOf("/") + 1) });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

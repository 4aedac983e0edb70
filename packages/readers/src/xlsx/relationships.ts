import type { Package } from "../zip/package.ts";
import { targetPath } from "../zip/target-path.ts";
import { parseXml } from "./stream-xml.ts";

/** What a part refers to: target path inside the package, by relationship id; `type` is the last word of its type. */
export interface Relationship {
  readonly target: string;
  readonly type: string;
}

/**
 * The relationships of a part, by id. `source` is the part's own path ("xl/workbook.xml"): targets are resolved
 * against its folder. Empty where there are none; those to the outside are left out.
 */
export function relationshipsOf({ part }: Package, source: string): ReadonlyMap<string, Relationship> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const bytes = part(`${folder}_rels/${source.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  if (bytes === null) return found;
  parseXml(bytes, "部件关系表", {
    open: (name, { Id, Target, Type = "", TargetMode }) => {
      if (name !== "Relationship" || Id === undefined || Target === undefined || TargetMode === "External")
        return;
      found.set(Id, { target: targetPath(folder, Target), type: Type.slice(Type.lastIndexOf("/") + 1) });
    },
  });
  return found;
}

import type { Unit } from "../quantity/unit.ts";
import { squeezed } from "../text/squeeze.ts";

/** "单位：万元" alone or behind the body's line; 编制单位：元… is no such line. */
const unitLine = /(?<!编制|预算|填报|填表|主管|承担|公开)单位：(?:人民币)?(万元|元)(?![\p{L}\p{N}])/u;

/** The unit of account that lines around a table say; null where none does, or where two contradict. */
export function unitSaid(lines: readonly string[]): Unit | null {
  const said = new Set(lines.flatMap((text) => unitLine.exec(squeezed(text))?.[1] ?? []));
  if (said.size !== 1) return null;
  return said.has("元") ? "yuan" : "wanyuan";
}

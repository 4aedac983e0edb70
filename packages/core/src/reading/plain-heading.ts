import { withoutOrdinal } from "../text/ordinal.ts";
import { squeezed, withoutQuotes } from "../text/squeeze.ts";

/**
 * A heading without what varies: ordinal, year, 表 and its number, quotation marks, the words for level and for heading. Of a declared
 * heading only what stands behind the blanks of identity counts.
 */
export function plainHeading(text: string): string {
  return withoutOrdinal(withoutQuotes(squeezed(text.slice(text.lastIndexOf("}") + 1))))
    .replace(/^表[\d一二三四五六七八九十]+(?:[：.、])?/, "")
    .replace(/20\d\d年(?:度)?/g, "")
    .replace(/^年|关于|的|情况|说明|部门|单位/g, "")
    .replace(/（）/g, "");
}

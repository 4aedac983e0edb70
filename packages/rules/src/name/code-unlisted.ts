import { finding } from "@mingce/core";
import { outcomeOf, type Rule } from "../rule.ts";
import { earlierNames } from "./earlier-name.ts";

/**
 * A printed code that our list of names does not hold: it cannot be checked, and is never called wrong.
 * Limit: one note a code, at its first place; the list is not the whole official one; a code
 * of an earlier year is `name/code-old`.
 */
export const nameCodeUnlisted: Rule = {
  id: "name/code-unlisted",
  severity: "info",
  title: "名称表中没有的科目编码不作核对。",
  basis: "当年《政府收支分类科目》；本软件的名称表不完整",
  scope: "all",
  judge: ({ reading, form }) => {
    const { year } = reading.identity;
    if (reading.codeNames.length === 0) return { outcome: "not-applicable" };
    if (year === null) return { outcome: "not-enough-data" };
    const seen = new Set<string>();
    return outcomeOf(
      reading.codeNames.flatMap((found) => {
        const names = form.codes[found.dimension];
        const key = `${found.dimension}#${found.code}`;
        if (names === undefined || seen.has(key) || names.namesOf(found.code, year).length > 0) return [];
        if (earlierNames(names, found.code, year) !== null) return [];
        seen.add(key);
        return finding({
          code: nameCodeUnlisted.id,
          severity: "info",
          message: `科目编码${found.code.replaceAll("-", "")}“${found.name.trim()}”不在我们的名称表中，名称未作核对。请自行对照${year}年的政府收支分类科目。`,
          at: [found.place],
          stated: found.name.trim(),
          basis: nameCodeUnlisted.basis,
        });
      }),
    );
  },
};

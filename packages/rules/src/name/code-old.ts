import { type Finding, finding } from "@mingce/core";
import { plainName } from "../printed/plain-words.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { earlierNames } from "./earlier-name.ts";

/**
 * A printed code held in an earlier year and holds no more: the classification changed. The code its name has now is
 * said where the list has one. A note where only general knowledge says so. Limit: one finding a code, at its first
 * place; a code that never was in the list is `name/code-unlisted`.
 */
export const nameCodeOld: Rule = {
  id: "name/code-old",
  severity: "warning",
  title: "不得使用已经停用的旧科目编码。",
  basis: "当年《政府收支分类科目》",
  scope: "all",
  judge: ({ reading, form }) => {
    const { year } = reading.identity;
    if (reading.codeNames.length === 0) return { outcome: "not-applicable" };
    if (year === null) return { outcome: "not-enough-data" };
    const seen = new Set<string>();
    return outcomeOf(
      reading.codeNames.flatMap(({ dimension, code, name, place }): Finding[] => {
        const names = form.codes[dimension];
        const key = `${dimension}#${code}`;
        if (names === undefined || seen.has(key) || names.namesOf(code, year).length > 0) return [];
        const earlier = earlierNames(names, code, year);
        if (earlier === null) return [];
        seen.add(key);
        const printed = code.replaceAll("-", "");
        const now = names.codesNamed(plainName(name), year).map((c) => c.replaceAll("-", ""));
        return [
          finding({
            code: nameCodeOld.id,
            severity: earlier.names.every((n) => n.basis === "known") ? "info" : "warning",
            message: `科目编码${printed}“${name.trim()}”是${earlier.year}年的旧编码，${year}年已不使用${now.length === 0 ? "" : `，同名科目的编码是${now.join("、")}`}。请改用当年的编码。`,
            at: [place],
            stated: printed,
            expected: now.length === 1 ? (now[0] ?? null) : null,
            basis: nameCodeOld.basis,
          }),
        ];
      }),
    );
  },
};

import { finding } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { edits } from "../printed/likeness.ts";
import { bodyKey } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { headingNames } from "./heading-name.ts";
import { isSameBody, type OwnName, ownNames } from "./own-name.ts";
import { sentenceNames } from "./sentence-name.ts";
import { unitRows } from "./unit-row.ts";

/**
 * Another body's name stands where the form puts the body's own: text taken over from elsewhere. One finding a name,
 * with all its places: lines, headings, the form's sentences, the cover, a unit's sheets. Limit: short forms and 本级 are the same body; one wrong character in a conversion is a note.
 */
export const identityUnitName: Rule = {
  id: "identity/unit-name",
  severity: "warning",
  title: "各处编制单位名称应当是本单位。",
  basis: "预算公开样式：封面、标题和表头写编制单位全称",
  scope: "all",
  judge: (input) => {
    const { reading } = input;
    const { unit: own, level } = reading.identity;
    if (own === null) return { outcome: "not-enough-data" };
    const others = new Map<string, OwnName[]>();
    const lines = ownNames(reading).map((found) => ({ found, isOther: !isSameBody(found.name, own) }));
    const told = new Set(lines.map(({ found }) => blockOf(found.place)));
    const headings = headingNames(input).filter(({ place }) => !told.has(blockOf(place)));
    const worded = [...headings, ...sentenceNames(input)];
    const sentences = worded.map((found) => ({
      found,
      // A unit's document lists no unit but its own: another one in its tables is no excuse.
      isOther: ![own, ...(level === "unit" ? [] : reading.units)].some((u) => isSameBody(found.name, u)),
    }));
    const rows = level === "unit" ? unitRows(reading) : [];
    const inRows = rows.map((found) => ({ found, isOther: !isSameBody(found.name, own) }));
    for (const { found, isOther } of [...lines, ...sentences, ...inRows]) {
      if (!isOther) continue;
      others.set(bodyKey(found.name), [...(others.get(bodyKey(found.name)) ?? []), found]);
    }
    return outcomeOf(
      [...others].flatMap(([key, places]) => {
        const first = places[0];
        if (first === undefined) return [];
        const misprint = edits(key, bodyKey(own)) <= 1;
        return finding({
          code: identityUnitName.id,
          severity: misprint ? unlessConverted(reading, "warning") : "warning",
          message: `这里的单位名称是“${first.name}”，本文件的编制单位是“${own}”${places.length > 1 ? `，共${places.length}处` : ""}。请改为本单位的名称。`,
          at: places.map((p) => p.place),
          stated: first.name,
          expected: own,
          basis: identityUnitName.basis,
        });
      }),
    );
  },
};

import type { Defect, Original } from "../defect.ts";
import { textAround, withText } from "../edit-document.ts";

/** A code has another digit. */
export const codeChanged: Defect = {
  id: "code-changed",
  title: "科目编码错一位",
  least: "warning",
  plant: (original, random) => {
    const coded = named(original).filter(({ name }) => /^\d{3,}/.test(name.code.replaceAll("-", "")));
    for (let draw = 0; draw < 20 && coded.length > 0; draw++) {
      const { name, around, address } = random.pick(coded);
      const last = name.code.split("-").at(-1) ?? "";
      const at = around.lastIndexOf(last);
      if (at < 0) continue;
      const nth = at + last.length - 1;
      const other = String((Number(around[nth]) + 1 + random.below(9)) % 10);
      return {
        document: withText(original.document, { ...address, start: nth, end: nth + 1 }, other),
        at: address,
        gone: false,
        number: null,
      };
    }
    return null;
  },
};

/** A code stands beside the name of another. */
export const nameChanged: Defect = {
  id: "name-changed",
  title: "科目名称张冠李戴",
  least: "info",
  plant: (original, random) => {
    const all = named(original);
    for (let draw = 0; draw < 20 && all.length > 1; draw++) {
      const { name, around, address } = random.pick(all);
      const other = random.pick(all).name.name;
      const start = around.indexOf(name.name);
      if (start < 0 || other === name.name) continue;
      return {
        document: withText(original.document, { ...address, start, end: start + name.name.length }, other),
        at: address,
        gone: false,
        number: null,
      };
    }
    return null;
  },
};

function named({ document, reading }: Original) {
  return reading.codeNames.flatMap((name) => {
    const { address, table } = name.place;
    if (address === null || table === null) return [];
    return [{ name, address, around: textAround(document, address) }];
  });
}

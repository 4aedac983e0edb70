import type { Block } from "@mingce/core";
import { bodies } from "../../budget/names.ts";
import type { Defect, Original } from "../defect.ts";
import { textAround, withoutBlocks, withText } from "../edit-document.ts";
import { statingParagraphs } from "./wording-defect.ts";

/** A paragraph that states amounts was left out. */
export const sentenceLeftOut: Defect = {
  id: "sentence-left-out",
  title: "漏写一段说明",
  least: "warning",
  plant: (original, random) => {
    const paragraphs = statingParagraphs(original);
    if (paragraphs.length === 0) return null;
    const { block } = random.pick(paragraphs);
    return {
      document: withoutBlocks(original.document, block, block + 1),
      at: { block, start: 0, end: 0 },
      gone: true,
      number: null,
    };
  },
};

/** A paragraph that states amounts stands twice. */
export const sentenceRepeated: Defect = {
  id: "sentence-repeated",
  title: "一段说明重复",
  least: "info",
  plant: (original, random) => {
    const paragraphs = statingParagraphs(original);
    if (paragraphs.length === 0) return null;
    const { block, paragraph } = random.pick(paragraphs);
    const { document } = original;
    const blocks = document.blocks.toSpliced(block + 1, 0, paragraph);
    return {
      document: { ...document, blocks },
      at: { block: block + 1, start: 0, end: 0 },
      gone: false,
      number: null,
    };
  },
};

/** A whole section was left out. */
export const sectionLeftOut: Defect = {
  id: "section-left-out",
  title: "缺一个部分",
  least: "warning",
  plant: (original, random) => {
    const parts = partsOf(original);
    if (parts.length === 0) return null;
    const { from, until } = random.pick(parts);
    return {
      document: withoutBlocks(original.document, from, until),
      at: { block: from, start: 0, end: 0 },
      gone: true,
      number: null,
    };
  },
};

/** Two sections stand in each other's place. */
export const sectionsExchanged: Defect = {
  id: "sections-exchanged",
  title: "两个部分顺序颠倒",
  least: "info",
  plant: (original, random) => {
    const parts = partsOf(original);
    const pairs = parts.flatMap((part, i) => {
      const next = parts[i + 1];
      return next !== undefined && next.from === part.until ? [{ part, next }] : [];
    });
    if (pairs.length === 0) return null;
    const { part, next } = random.pick(pairs);
    const { document } = original;
    const cut = (from: number, until: number): readonly Block[] => document.blocks.slice(from, until);
    const blocks = [
      ...cut(0, part.from),
      ...cut(next.from, next.until),
      ...cut(part.from, part.until),
      ...cut(next.until, document.blocks.length),
    ];
    return {
      document: { ...document, blocks },
      at: { block: part.from, start: 0, end: 0 },
      gone: false,
      number: null,
    };
  },
};

/** A title or sentence names another body. */
export const foreignBody: Defect = {
  id: "foreign-body",
  title: "写成别的单位名称",
  least: "warning",
  plant: (original, random) => {
    const { document, reading } = original;
    const own = reading.identity.unit;
    if (own === null) return null;
    const titles = [...reading.outline.sections, ...reading.outline.tables].map(({ at }) => at);
    const named = titles.flatMap(({ address }) => {
      const start = address === null ? -1 : textAround(document, address).indexOf(own);
      return address === null || start < 0 ? [] : [{ ...address, start, end: start + own.length }];
    });
    if (named.length === 0) return null;
    const at = random.pick(named);
    const other = random.pick(bodies.filter((body) => !own.includes(body) && !body.includes(own)));
    return { document: withText(document, at, other), at, gone: false, number: null };
  },
};

/** A line of the contents lost one of its figures. */
export const contentsDigitLost: Defect = {
  id: "contents-digit-lost",
  title: "目录年份漏一位",
  least: "info",
  plant: ({ document, reading }, random) => {
    const entries = reading.outline.contents.flatMap(({ address }) => {
      const year = address === null ? null : /20\d\d(?=\s*年)/.exec(textAround(document, address));
      return address === null || year === null
        ? []
        : [{ ...address, start: year.index, end: year.index + 1 }];
    });
    if (entries.length === 0) return null;
    const at = random.pick(entries);
    return { document: withText(document, at, ""), at, gone: false, number: null };
  },
};

/** Numbered sections of the narrative without sections of their own, from heading to the next heading. */
function partsOf({ reading }: Original): readonly { readonly from: number; readonly until: number }[] {
  const heads = reading.outline.sections.flatMap(({ id, at }) =>
    at.address === null ? [] : [{ id, block: at.address.block }],
  );
  return heads.flatMap(({ id, block }, i) => {
    const next = heads[i + 1];
    const leaf = /^\d/.test(id) && next !== undefined && !next.id.startsWith(`${id}.`);
    return leaf && next.block > block ? [{ from: block, until: next.block }] : [];
  });
}

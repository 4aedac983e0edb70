import {
  contentsWords,
  type Naming,
  placeName,
  type Reading,
  type Said,
  type Statement,
  saidBy,
} from "@mingce/core";
import type { DataStatement } from "./verified-content.ts";

/**
 * Every statement of a file that is not the one expected, in words: another value in the same place of the same list,
 * one that is missing, one too many. Places are named in the file; of a missing one, where it is expected.
 */
export function statedDifferences(
  expected: { readonly statements: readonly Statement[]; readonly naming: Naming },
  found: { readonly statements: readonly Statement[]; readonly naming: Naming },
): readonly string[] {
  const right = grouped(expected.statements);
  const given = grouped(found.statements);
  return [...new Set([...given.keys(), ...right.keys()])].flatMap((key) => {
    const [wanted = [], here = []] = [right.get(key), given.get(key)];
    return Array.from({ length: Math.max(wanted.length, here.length) }, (_, i) => {
      const [want, have] = [wanted[i], here[i]];
      if (have === undefined)
        return want && `${placeName(expected.naming, want.place)}：缺少${shown(want)}。`;
      const where = placeName(found.naming, have.place);
      if (want === undefined) return `${where}：多出${shown(have)}。`;
      const values = [want, have].map((statement) => saidBy(statement).value ?? "空白");
      if (values[0] === values[1]) return undefined;
      // Data can hold another value under the same printed words.
      const [right, wrong] = want.printed.text === have.printed.text ? values : [want, have].map(shown);
      return `${where}：应为${right}，文件中是${wrong}。`;
    }).filter((line) => line !== undefined);
  });
}

function grouped(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { value: _, quantum: __, ...subject }: Said = saidBy(statement);
    const key = JSON.stringify(subject);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [statement]);
    else list.push(statement);
  }
  return groups;
}

/** What is printed on a page beside what its data state, number by number in the order of the page. */
export function pageDifferences(reading: Reading, data: readonly DataStatement[]): readonly string[] {
  if (data.length !== reading.statements.length)
    return [`页面上读出${reading.statements.length}个数字，页面内的数据记着${data.length}个。`];
  return reading.statements.flatMap(({ kind, selection, printed, place }, i) => {
    const same = data[i];
    if (same === undefined) return [];
    const agrees = same.kind === kind && same.selection === selection.key && same.value === printed.value;
    const recorded = same.text === "" ? "空白" : same.text;
    if (!agrees && same.text === printed.text)
      return [`${placeName(reading, place)}：印的都是${recorded}，页面内的数据记着的精确值却不同。`];
    return agrees && same.text === printed.text
      ? []
      : [`${placeName(reading, place)}：页面上是${shown({ printed })}，页面内的数据记着${recorded}。`];
  });
}

function shown({ printed }: Pick<Statement, "printed">): string {
  return printed.text === "" ? "空白" : printed.text;
}

/**
 * Lines of text and cells that only one of two documents has, without their blanks, in the order of each; of the
 * contents without their pages.
 */
export function textDifferences(expected: Reading, found: Reading): readonly string[] {
  const left = textsOf(found);
  const missing = textsOf(expected).filter((text) => !took(left, text));
  const right = textsOf(expected);
  const surplus = textsOf(found).filter((text) => !took(right, text));
  return [
    ...missing.map((text) => `缺少文字“${cut(text)}”。`),
    ...surplus.map((text) => `多出文字“${cut(text)}”。`),
  ];
}

function textsOf({ document, outline }: Reading): string[] {
  const contents = new Set(outline.contents.map(({ address }) => address?.block));
  const texts = document.blocks.flatMap((block, i) => {
    if (block.kind === "table") return block.rows.flatMap(({ cells }) => cells.map((c) => c.text));
    return [contents.has(i) ? contentsWords(block.text) : block.text];
  });
  return texts.map((text) => text.replace(/\s/g, "")).filter((text) => text !== "");
}

/** Takes a text out of a list; false where it is not in it. */
function took(list: string[], text: string): boolean {
  const at = list.indexOf(text);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}……` : text;
}

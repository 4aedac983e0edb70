import { unlistedCode, unlistedWords } from "../budget/unlisted-code.ts";
import type { Cube } from "../cube/cube.ts";
import { dimensionWord } from "../cube/cube-words.ts";
import { everything, type NodeId } from "../dimension/tree.ts";
import { labelsOfItem } from "../form/axis.ts";
import { codeNameIn } from "../form/code-name.ts";
import { type Form, tablesOf } from "../form/form.ts";
import { amountColumns } from "../form/table.ts";
import { narrowDigits } from "../quantity/parse-number.ts";
import { sheetNamed, sheetWord } from "../statement/sheet-node.ts";
import { splitCode } from "../table/code.ts";
import { comparableLabel, withoutBlanks } from "../table/label.ts";

/** What a dimension is called in a form: the word of its first cube that has it. */
export function dimensionName(form: Form, dimension: string): string {
  const cube = Object.values(form.cubes).find(({ dimensions }) => dimensions[dimension] !== undefined);
  return cube === undefined ? dimension : dimensionWord(cube, dimension);
}

/**
 * The word a node is entered and told as: a code without dashes with its official name, a declared node by its word, a
 * name as it is. Limit: a code no list holds is its digits alone.
 */
export function nodeWord(form: Form, cube: Cube, dimension: string, node: NodeId, year: number): string {
  if (form.codes[dimension] === undefined)
    return cube.words?.nodes[dimension]?.[node] ?? sheetWord(node) ?? node;
  const name = codeNameIn(form, dimension, node, year);
  const digits = splitCode(node) === node ? node.replaceAll("-", "") : node;
  return name === undefined ? digits : `${digits} ${name}`;
}

/** The words of a dimension to choose from: declared leaves, or codes as long as the form lists them; none for names. */
export function choicesOf(form: Form, cube: Cube, dimension: string, year: number): readonly string[] {
  const tree = cube.dimensions[dimension];
  const codes = form.codes[dimension];
  if (tree === undefined) return [];
  const nodes =
    codes === undefined
      ? tree.nodes.filter((node) => tree.childrenOf(node) === undefined)
      : codes.codesIn(year).filter((code) => code.split("-").length === segmentsOf(form, dimension));
  return nodes.map((node) => nodeWord(form, cube, dimension, node, year));
}

/** The segments of the longest codes the form's tables list. */
function segmentsOf(form: Form, dimension: string): number {
  const lengths = tablesOf(form).flatMap(({ panels }) =>
    panels.flatMap(({ rows }) =>
      rows.flatMap(({ axis }) => (axis.kind === "codes" && axis.dimension === dimension ? [axis.to] : [])),
    ),
  );
  return Math.max(1, ...lengths);
}

/**
 * A node, or why a text names none; `doubt` is what somebody should look at though a node was found, `unlisted` why a
 * code nobody named cannot be used yet.
 */
export type NamedNode =
  | { readonly node: NodeId; readonly doubt: string | null; readonly unlisted?: string }
  | { readonly node: null; readonly why: string };

/** The node a text names in a dimension; an open list of names takes any. */
export function nodeNamed(form: Form, cube: Cube, dimension: string, text: string, year: number): NamedNode {
  if (form.codes[dimension] !== undefined) return codeNamed(form, cube, dimension, text, year);
  const tree = cube.dimensions[dimension];
  if (tree === undefined || tree.nodes.length === 0)
    return { node: dimension === "sheet" ? (sheetNamed(text) ?? text) : text, doubt: null };
  const wanted = comparableLabel(text);
  const words = tree.nodes.map((node) => [node, nodeWord(form, cube, dimension, node, year)] as const);
  const [own] = words.find(([, word]) => comparableLabel(word) === wanted) ?? [];
  const printed = own ?? nodePrinted(form, dimension, wanted);
  if (printed !== undefined) return { node: printed, doubt: null };
  const title = dimensionWord(cube, dimension);
  return { node: null, why: `“${text}”不是${title}的名称，请从下拉列表中选择` };
}

/** The one node that the form's tables print under this label. */
function nodePrinted(form: Form, dimension: string, wanted: string): NodeId | undefined {
  const found = new Set<NodeId>();
  for (const { panels } of tablesOf(form)) {
    const columns = panels.flatMap((p) => amountColumns(p.columns));
    const items = panels.flatMap((p) =>
      p.rows.flatMap(({ axis }) => (axis.kind === "items" ? axis.items : [])),
    );
    const lines = [
      ...columns.map(({ regions, label, also }) => ({ regions, labels: [label, ...also] })),
      ...items.map((item) => ({ regions: item.regions, labels: labelsOfItem(item) })),
    ];
    for (const { regions, labels } of lines) {
      const nodes = [regions[dimension] ?? []].flat();
      const [node] = nodes;
      if (node === undefined || nodes.length > 1 || Object.keys(regions).length > 1) continue;
      if (labels.some((label) => comparableLabel(label) === wanted)) found.add(node);
    }
  }
  const [node] = found;
  return found.size === 1 ? node : undefined;
}

function codeNamed(form: Form, cube: Cube, dimension: string, text: string, year: number): NamedNode {
  const title = dimensionWord(cube, dimension);
  const plain = narrowDigits(text).trim();
  const [, digits = "", said = ""] = /^([\d.-]*)\s*(.*)$/s.exec(plain) ?? [];
  const names = form.codes[dimension];
  if (digits === "") {
    const codes = names?.codesNamed(withoutBlanks(said), year) ?? [];
    const [only] = codes;
    if (only !== undefined && codes.length === 1) return { node: only, doubt: null };
    const why = codes.length === 0 ? "没有编码，名称也不在科目表中" : "没有编码，科目表中有几个同名的科目";
    return { node: null, why: `“${text}”${why}，请从下拉列表中选择${title}` };
  }
  const node = splitCode(digits);
  if (node === null) return { node: null, why: `“${text}”不是${title}的编码，请从下拉列表中选择` };
  const unlisted = unlistedCode(form, dimension, node, year);
  if (unlisted === null) return { node, doubt: otherName(form, dimension, node, said, year) };
  const why = `“${text}”不是${title}的编码：${unlistedWords(unlisted)}`;
  return unlisted.kind === "no code" ? { node: null, why } : { node, doubt: null, unlisted: why };
}

/** What is wrong with the name behind a code; null where it is one of the code's. */
function otherName(form: Form, dimension: string, node: NodeId, said: string, year: number): string | null {
  const names = [year, year - 1].flatMap((y) => form.codes[dimension]?.namesOf(node, y) ?? []);
  const wanted = comparableLabel(said);
  if (wanted === "" || names.some(({ name }) => comparableLabel(name) === wanted)) return null;
  return `编码${node.replaceAll("-", "")}的名称是“${names[0]?.name ?? ""}”，填的是“${said}”，已按编码读取，请核对`;
}

/** True where facts must name a node of the dimension: its nodes under the root are all there are. */
export function mustBeNamed(cube: Cube, dimension: string): boolean {
  return cube.dimensions[dimension]?.childrenOf(everything) !== undefined;
}

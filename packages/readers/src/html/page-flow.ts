import type { ParagraphRole } from "@mingce/core";
import type { Flow } from "../flow/flow.ts";
import type { Met } from "../flow/met.ts";
import { superscript } from "../flow/superscript.ts";
import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";
import { type Element, isElement, type Node } from "./dom.ts";
import { isBlock, isHidden, isSilent, textIn } from "./elements.ts";
import { itemNumbers } from "./numbered-list.ts";
import { isOwnDisclosure, isOwnName, ownRole } from "./own-page.ts";
import { tableOf } from "./table.ts";

/** What holds for a node from the elements around it. */
interface Around {
  readonly role: ParagraphRole;
  readonly raised: boolean;
  /** Line breaks of the source are printed. */
  readonly breaks: boolean;
  /** In the part of a page that this product writes. */
  readonly own: boolean;
  /** In the part that holds the document: what is called header and footer there belongs to it. */
  readonly inside: boolean;
  /** Numbers of the items of the numbered list around it. */
  readonly numbers: ReadonlyMap<Node, string>;
  readonly depth: number;
}

/** The paragraph under way. */
interface Sink {
  readonly flow: Flow[];
  text: string;
  role: ParagraphRole;
}

/** Whether the page marks where its content begins and ends, and whether the walk is between the marks. */
interface Marks {
  between: boolean;
}

const outermost: Around = {
  role: "body",
  raised: false,
  breaks: false,
  own: false,
  inside: false,
  numbers: new Map(),
  depth: 0,
};

/** Deeper trees are refused before; this only guards the stack. */
const deepest = 2_000;

const headings: Readonly<Record<string, ParagraphRole>> = {
  h1: "title",
  h2: "heading1",
  h3: "heading2",
  h4: "heading3",
  h5: "heading3",
  h6: "heading3",
  caption: "caption",
};

/**
 * The paragraphs and tables that a page shows of its document, in order.
 *
 * Source: 政府网站发展指引 (国办发〔2017〕47号) has the content of an article between `<meta name="ContentStart">` and
 *         `ContentEnd`; where a page has both, only what is between them is read. Else it is `main`, else the body
 *         without menus, header and footer of the site.
 */
export function pageFlow(root: Element, inside: boolean, marked: boolean, met: Met): readonly Flow[] {
  const marks: Marks = { between: !marked };
  return contentOf(root, { ...outermost, inside }, marks, met);
}

function contentOf(element: Element, around: Around, marks: Marks, met: Met): readonly Flow[] {
  const sink: Sink = { flow: [], text: "", role: around.role };
  for (const node of element.children) walk(node, around, sink, marks, met);
  flush(sink);
  return sink.flow;
}

function flush(sink: Sink): void {
  if (sink.text.trim() !== "") sink.flow.push({ kind: "paragraph", text: sink.text, role: sink.role });
  sink.text = "";
}

function walk(node: Node, around: Around, sink: Sink, marks: Marks, met: Met): void {
  if (node.type === "text") {
    if (marks.between) sink.text += printed(node.data, around);
    return;
  }
  if (!isElement(node)) return;
  if (node.name === "meta") setMark(node, marks);
  if (node.name === "br") sink.text += "\n";
  if (isSilent(node) || isSiteFrame(node, around) || (around.own && isOwnName(node))) return;
  if (isHidden(node)) {
    if (marks.between) met.hidden(textIn(node).replace(/\s+/g, " "));
    return;
  }
  if (around.depth > deepest)
    throw new Unreadable((shown) => refusals.tooComplex(shown, "的元素一层套一层，层数过多"));
  const inner = aroundIn(node, around);
  if (node.name === "table") {
    flush(sink);
    const content = (cell: Element): readonly Flow[] =>
      contentOf(cell, { ...inner, role: "body" }, marks, met);
    sink.flow.push(...tableOf(node, content, met));
    return;
  }
  const block = isBlock(node);
  if (block) flush(sink);
  // The lines of a title are one heading in a page of this product.
  if (around.own && node.name === "span" && isTitle(node.parent)) sink.text += "\n";
  if (block) sink.role = inner.role;
  if (marks.between) sink.text += around.numbers.get(node) ?? "";
  for (const child of node.children) walk(child, inner, sink, marks, met);
  if (block) {
    flush(sink);
    sink.role = around.role;
  }
}

function aroundIn(node: Element, around: Around): Around {
  const own = around.own || isOwnDisclosure(node);
  return {
    role: (own ? ownRole(node) : null) ?? headings[node.name] ?? around.role,
    raised: around.raised || node.name === "sup",
    breaks: around.breaks || node.name === "pre" || (own && node.name === "table"),
    own,
    inside: around.inside || node.name === "article" || node.name === "main",
    numbers: node.name === "ol" ? itemNumbers(node) : around.numbers,
    depth: around.depth + 1,
  };
}

/** Blanks and line breaks of the source are one blank, but where it says that they are printed. */
function printed(text: string, { breaks, raised }: Around): string {
  const shown = breaks ? text.replace(/\r\n?/g, "\n") : text.replace(/[ \t\r\n\f]+/g, " ");
  return raised ? superscript(shown) : shown;
}

function setMark({ attribs }: Element, marks: Marks): void {
  if (/^ContentStart$/i.test(attribs["name"] ?? "")) marks.between = true;
  if (/^ContentEnd$/i.test(attribs["name"] ?? "")) marks.between = false;
}

/** Banner, foot and margin of a site, outside of the part that holds the document. */
function isSiteFrame({ name }: Element, { inside }: Around): boolean {
  return !inside && (name === "header" || name === "footer" || name === "aside");
}

function isTitle(parent: Node["parent"]): boolean {
  return parent !== null && "name" in parent && parent.name === "h1";
}

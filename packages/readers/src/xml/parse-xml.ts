import { SaxesParser } from "saxes";
import { refusals } from "../refusals.ts";
import { strictly } from "../text/strictly.ts";
import { markedUtf16 } from "../text/utf16.ts";
import { Unreadable } from "../unreadable.ts";

/** An element: its name with the prefix that the vocabulary gives its namespace, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text where the vocabulary keeps it, else "". */
  readonly text: string;
  /** Where its opening tag ends in the part, in characters. */
  readonly offset: number;
}

/** Which part of a document's XML is kept. */
export interface Vocabulary {
  /** Namespace -> prefix; others have the prefix "other". */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Elements left out with all that is in them. */
  readonly skipped: ReadonlySet<string>;
  /** Elements whose text is kept. */
  readonly texts: ReadonlySet<string>;
}

/** Elements kept of one part: a department's disclosure has about 60,000. Bounds the memory. */
const mostElements = 600_000;

/** Tables eight deep, each in changes and controls, come to about a hundred; what walks the tree relies on it. */
const deepest = 256;

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

/**
 * Parses XML into a tree. Entities other than those of XML itself are not known, so none is expanded.
 * Errors: throws Unreadable where it is not well-formed, not in UTF-8 or UTF-16, or larger or deeper than documents are.
 */
export function parseXml(bytes: Uint8Array, what: string, vocabulary: Vocabulary): Element {
  const text = strictly(markedUtf16(bytes) ?? "utf-8", bytes);
  if (text === null) throw damaged(what);
  const parser = new SaxesParser({ xmlns: true });
  const root: Open = { name: "", attributes: {}, children: [], text: "", offset: 0 };
  const open: Open[] = [root];
  let [kept, depth, skipping] = [0, 0, 0];
  parser.on("error", () => {
    throw damaged(what);
  });
  parser.on("doctype", () => {
    throw damaged(what);
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    depth++;
    if (depth > deepest) throw tooComplex(what, "一层套一层，层数过多");
    const name = `${vocabulary.prefixes[uri] ?? "other"}:${local}`;
    if (skipping > 0 || vocabulary.skipped.has(name)) {
      skipping++;
      return;
    }
    if (++kept > mostElements) throw tooComplex(what, `的内容超过 ${mostElements} 项`);
    const named: [string, string][] = Object.values(attributes).map((a) => [
      a.uri === "" ? a.local : `${vocabulary.prefixes[a.uri] ?? "other"}:${a.local}`,
      a.value,
    ]);
    const element: Open = {
      name,
      attributes: Object.fromEntries(named),
      children: [],
      text: "",
      offset: parser.position,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    depth--;
    if (skipping > 0) skipping--;
    else open.pop();
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (skipping === 0 && element !== undefined && vocabulary.texts.has(element.name)) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  const top = root.children[0];
  if (top === undefined) throw damaged(what);
  return top;
}

/** The first child of this name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((inner) => inner.name === name);
}

/** All children of this name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((inner) => inner.name === name) ?? [];
}

function damaged(what: string): Unreadable {
  return new Unreadable((shown) => refusals.damaged(shown, what));
}

function tooComplex(what: string, why: string): Unreadable {
  return new Unreadable((shown) => refusals.tooComplex(shown, `的${what}${why}`));
}

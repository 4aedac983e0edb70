import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";
import { relationshipsOf } from "../xlsx/relationships.ts";
import { type Element, parseXml } from "../xml/parse-xml.ts";
import type { Package } from "../zip/package.ts";
import { vocabulary } from "./vocabulary.ts";

/** The parts of a Word document that hold what it prints; null where it has none. */
export interface Parts {
  /** The name of the part that holds the body. */
  readonly main: string;
  readonly body: Element;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
  readonly comments: Element | null;
}

/**
 * Finds the parts by their relationships, not by their names, which programs choose.
 * Errors: throws Unreadable where the package holds no document or a part cannot be parsed.
 */
export function partsOf(file: Package): Parts {
  const parse = (name: string, what: string): Element | null => {
    const bytes = file.part(name);
    return bytes === null ? null : parseXml(bytes, what, vocabulary);
  };
  const related = (from: string): ReadonlyMap<string, string> =>
    new Map([...relationshipsOf(file, from).values()].map(({ type, target }) => [type, target]));
  const main = related("").get("officeDocument") ?? "word/document.xml";
  const root = parse(main, "正文");
  const body = root?.children.find((c) => c.name === "w:body");
  if (body === undefined) throw new Unreadable((shown) => refusals.damaged(shown, "正文"));
  const parts = related(main);
  const other = (type: string, what: string): Element | null => {
    const name = parts.get(type);
    return name === undefined ? null : parse(name, what);
  };
  return {
    main,
    body,
    styles: other("styles", "样式表"),
    numbering: other("numbering", "编号表"),
    footnotes: other("footnotes", "脚注"),
    endnotes: other("endnotes", "尾注"),
    comments: other("comments", "批注"),
  };
}

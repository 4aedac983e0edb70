import { SaxesParser } from "saxes";
import { refusals } from "../refusals.ts";
import { strictly } from "../text/strictly.ts";
import { markedUtf16 } from "../text/utf16.ts";
import { Unreadable } from "../unreadable.ts";

/** What a part of a package is told to: names without their namespace prefix, attributes as well. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Parses the XML of a part and tells what it meets, without keeping any of it: a sheet can have a million cells.
 *
 * Errors: throws Unreadable where it is not well-formed, not in UTF-8 or UTF-16, or declares a document type, so no
 *         entity is ever expanded; `what` is what the part is called in Chinese.
 */
export function parseXml(bytes: Uint8Array, what: string, listener: XmlListener): void {
  const damaged = (): never => {
    throw new Unreadable((shown) => refusals.damaged(shown, what));
  };
  const text = strictly(markedUtf16(bytes) ?? "utf-8", bytes) ?? damaged();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", damaged);
  parser.on("doctype", damaged);
  parser.on("opentag", ({ name, attributes }) => listener.open(localName(name), localNames(attributes)));
  parser.on("closetag", ({ name }) => listener.close?.(localName(name)));
  parser.on("text", (piece) => listener.text?.(piece));
  parser.on("cdata", (piece) => listener.text?.(piece));
  parser.write(text).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const local: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes))
    if (!name.startsWith("xmlns")) local[localName(name)] = value;
  return local;
}

import { SaxesParser } from "saxes";

/** What a part of a package is told to: names without their namespace prefix, attributes as well. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked now and then; true ends the parsing, which then counts as complete. */
  readonly enough?: () => boolean;
}

const chunk = 256 * 1024;

/**
 * Parses an XML part from its bytes; false where it is damaged, after having told what stands before the damage.
 *
 * Limit: UTF-8, or UTF-16 with a byte order mark; entities of a document type are not expanded but are damage.
 */
export function parseXml(bytes: Uint8Array, listener: XmlListener): boolean {
  let damaged = false;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    damaged = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (!damaged) listener.open(localName(name), localNames(attributes));
  });
  parser.on("closetag", ({ name }) => {
    if (!damaged) listener.close?.(localName(name));
  });
  const said = (text: string): void => {
    if (!damaged) listener.text?.(text);
  };
  parser.on("text", said);
  parser.on("cdata", said);
  const text = decoded(bytes);
  for (let at = 0; at < text.length && !damaged; at += chunk) {
    if (listener.enough?.() === true) return true;
    parser.write(text.slice(at, at + chunk));
  }
  parser.close();
  return !damaged;
}

function decoded(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "be" : null;
  return new TextDecoder(utf16 === null ? "utf-8" : `utf-16${utf16}`).decode(bytes);
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

import { child, type Element } from "../xml/parse-xml.ts";

/** The `val` of a property: of `<w:pStyle w:val="a"/>` "a"; null where it is not set. */
export function stringOf(properties: Element | undefined, name: string): string | null {
  return child(properties, name)?.attributes["w:val"] ?? null;
}

/** A whole number of a property; null where it is not set or none. */
export function numberOf(properties: Element | undefined, name: string): number | null {
  const value = Number.parseInt(stringOf(properties, name) ?? "", 10);
  return Number.isSafeInteger(value) ? value : null;
}

/** A property that is on or off; null where it is not set. Without `val` it is on. */
export function switchOf(properties: Element | undefined, name: string): boolean | null {
  const property = child(properties, name);
  if (property === undefined) return null;
  return !/^(?:0|false|off|none)$/.test(property.attributes["w:val"] ?? "1");
}

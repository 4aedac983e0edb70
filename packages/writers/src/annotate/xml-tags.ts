/** A tag of an XML text: characters from `start` to `end`; its name with prefix. */
export interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/g;

/** The tags of a text that was parsed before and found well-formed, in order; comments and instructions are none. */
export function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (const match of xml.matchAll(tag)) {
    const [whole, slash, name, rest = ""] = match;
    if (name === undefined) continue;
    const kind = slash === "/" ? "close" : rest.endsWith("/") ? "empty" : "open";
    tags.push({ name, kind, start: match.index, end: match.index + whole.length });
  }
  return tags;
}

/** An attribute of a tag, as written (entities not resolved); null where it has none of this name. */
export function attributeOf(xml: string, { start, end }: Tag, name: string): string | null {
  for (const [, key, double, single] of xml
    .slice(start, end)
    .matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (key === name) return double ?? single ?? null;
  return null;
}

/** The index of the tag that closes the one at `index`; that one itself where it is empty. */
export function closing(tags: readonly Tag[], index: number): number {
  let depth = 0;
  for (let i = index; i < tags.length; i++) {
    const kind = tags[i]?.kind;
    if (kind === "open") depth++;
    else if (kind === "close") depth--;
    if (depth === 0) return i;
  }
  return tags.length - 1;
}

/** The prefix with its colon, "" for the default one, that the root binds to one of these namespaces; null for none. */
export function prefixOf(xml: string, namespaces: readonly string[]): string | null {
  const root = tagsOf(xml.slice(0, 100_000)).find(({ kind }) => kind !== "close");
  if (root === undefined) return null;
  const declared = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (const [, prefix, double, single] of xml.slice(root.start, root.end).matchAll(declared))
    if (namespaces.includes(double ?? single ?? "")) return prefix === undefined ? "" : `${prefix}:`;
  return null;
}

/** A text as XML, for content and attributes. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\p{Surrogate}|[\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu, "\uFFFD");
}

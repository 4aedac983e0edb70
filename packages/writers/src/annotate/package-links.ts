import { NotAnnotatable, type OfficeSource, textOf } from "./office-source.ts";
import { attributeOf, closing, escaped, prefixOf, type Tag, tagsOf } from "./xml-tags.ts";

/** A part that another one refers to. */
export interface Link {
  readonly id: string;
  /** The last word of its type: "comments", "vmlDrawing". */
  readonly type: string;
  /** Its path in the package; null for one outside of it. */
  readonly target: string | null;
}

const contentTypes = "[Content_Types].xml";
const relationshipTypes = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
} as const;
const links = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";

/** Where the links of a part stand. */
export function linksPath(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The links of a part; none where it has none. */
export function linksOf(source: OfficeSource, part: string): readonly Link[] {
  const xml = textOf(source, linksPath(part));
  if (xml === null) return [];
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return tagsOf(xml).flatMap((tag): readonly Link[] => {
    if (tag.kind === "close" || !/(?:^|:)Relationship$/.test(tag.name)) return [];
    const of = (name: string): string => attributeOf(xml, tag, name) ?? "";
    const target = of("TargetMode") === "External" ? null : resolved(folder, of("Target"));
    return [{ id: of("Id"), type: of("Type").slice(of("Type").lastIndexOf("/") + 1), target }];
  });
}

/** The links of a part with one more, and the id it has; `target` is relative to the part's folder. */
export function withLink(
  source: OfficeSource,
  part: string,
  { type, target, strict }: { readonly type: string; readonly target: string; readonly strict: boolean },
  xml = textOf(source, linksPath(part)) ?? `<Relationships xmlns="${links}"></Relationships>`,
): { readonly xml: string; readonly id: string } {
  const ids = new Set(tagsOf(xml).map((tag) => attributeOf(xml, tag, "Id")));
  let number = ids.size;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const kind = `${strict ? relationshipTypes.strict : relationshipTypes.transitional}/${type}`;
  const prefix = prefixOf(xml, [links]) ?? "";
  const link = `<${prefix}Relationship Id="${id}" Type="${kind}" Target="${escaped(target)}"/>`;
  return { xml: withChild(xml, link), id };
}

/** The list of content types with one for a part, or for all parts with an ending where `of` has no slash. */
export function withContentType(source: OfficeSource, of: string, type: string): ReadonlyMap<string, string> {
  const xml = textOf(source, contentTypes);
  if (xml === null) throw new NotAnnotatable("文件里没有内容类型表，不能加批注。请重新保存后再提交。");
  return new Map([[contentTypes, withTypeIn(xml, of, type)]]);
}

/** As `withContentType`, of a list at hand. */
export function withTypeIn(xml: string, of: string, type: string): string {
  const byPart = of.includes("/");
  const [attribute, name] = byPart ? ["PartName", `/${of}`] : ["Extension", of];
  const known = tagsOf(xml).some(
    (tag) => attributeOf(xml, tag, attribute)?.toLowerCase() === name.toLowerCase(),
  );
  if (known) return xml;
  const prefix = prefixOf(xml, [types]) ?? "";
  const element = byPart ? "Override" : "Default";
  return withChild(
    xml,
    `<${prefix}${element} ${attribute}="${escaped(name)}" ContentType="${type}"/>`,
    byPart ? "last" : "first",
  );
}

/** A text with one more element as the last (or the first) in its root. */
export function withChild(xml: string, child: string, where: "first" | "last" = "last"): string {
  const tags = tagsOf(xml);
  const root = tags.findIndex(({ kind }) => kind !== "close");
  const open = tags[root];
  if (open === undefined) throw new NotAnnotatable("文件内部的清单已损坏，不能加批注。请重新保存后再提交。");
  if (open.kind === "empty")
    return `${xml.slice(0, open.end).replace(/\s*\/>$/, ">")}${child}</${open.name}>${xml.slice(open.end)}`;
  const at = where === "first" ? open.end : (tags[closing(tags, root)] as Tag).start;
  return `${xml.slice(0, at)}${child}${xml.slice(at)}`;
}

/** A path that no part of the file has: `stem` with the first free number. */
export function freePath(
  source: { readonly entries: readonly { readonly name: string }[] },
  stem: string,
  ending: string,
): string {
  const names = new Set(source.entries.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${stem}${number}${ending}`.toLowerCase())) number++;
  return `${stem}${number}${ending}`;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

import { author } from "./note.ts";
import { type OfficeSource, textOf } from "./office-source.ts";
import { freePath, linksOf, linksPath, withChild, withContentType, withLink } from "./package-links.ts";
import { attributeOf, escaped, tagsOf } from "./xml-tags.ts";

/** The comments of a Word document to which more are added. */
export interface Comments {
  /** The largest id in use; -1 for none. */
  readonly lastId: number;
  readonly add: (id: number, text: string) => void;
  /** The parts that change, by name. */
  readonly parts: () => ReadonlyMap<string, string>;
}

/** The document a comment is for. */
interface Commented {
  readonly main: string;
  readonly namespace: string;
  readonly strict: boolean;
}

const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** The comments a document has, or a new part for them. */
export function commentsWith(source: OfficeSource, { main, namespace, strict }: Commented): Comments {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const known = linksOf(source, main).find(({ type }) => type === "comments")?.target ?? null;
  const xml = known === null ? null : textOf(source, known);
  const added: string[] = [];
  return {
    lastId: Math.max(-1, ...idsIn(xml ?? "")),
    add: (id, text) => {
      const paragraphs = text
        .split("\n")
        .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
      const open = `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="${author}" w:initials="${author.slice(0, 1)}">`;
      added.push(`${open}${paragraphs.join("")}</w:comment>`);
    },
    parts: () => {
      const all = added.join("");
      if (known !== null && xml !== null) return new Map([[known, withChild(xml, all)]]);
      const part = freePath(source, `${folder}comments`, ".xml");
      const link = withLink(source, main, { type: "comments", target: part.slice(folder.length), strict });
      const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
      return new Map([
        [part, `${head}<w:comments xmlns:w="${namespace}">${all}</w:comments>`],
        [linksPath(main), link.xml],
        ...withContentType(source, part, contentType),
      ]);
    },
  };
}

function idsIn(xml: string): readonly number[] {
  return tagsOf(xml).flatMap((tag) => {
    const prefix = /^(.*:)?comment$/.exec(tag.name)?.[1];
    const id = prefix === undefined ? null : attributeOf(xml, tag, `${prefix}id`);
    return id !== null && /^\d{1,9}$/.test(id) ? [Number(id)] : [];
  });
}

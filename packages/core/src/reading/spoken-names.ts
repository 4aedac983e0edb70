import type { Content, SectionForm } from "../form/sentence.ts";
import { type OpaqueNames, opaqueNames } from "./opaque-names.ts";

/** The names a document is known to speak of. */
export interface KnownNames {
  readonly body: string | null;
  readonly units: readonly string[];
  readonly projects: readonly string[];
}

/** Which names a section speaks of as words: the body everywhere, units and projects where the form has lists of them. */
export function spokenNames({ body, units, projects }: KnownNames): (section: SectionForm) => OpaqueNames {
  const own = body === null ? [] : [body];
  const [ofBody, ofUnits, ofProjects] = [
    opaqueNames(own),
    opaqueNames([...own, ...units]),
    opaqueNames([...own, ...units, ...projects]),
  ];
  return (section) => {
    const listed = new Set(section.content.flatMap(dimensionsOf));
    return listed.has("project") ? ofProjects : listed.size > 0 ? ofUnits : ofBody;
  };
}

/** The dimensions whose names are listed in a content, sections inside it left out. */
function dimensionsOf(content: Content): readonly string[] {
  const axes =
    content.kind === "each" || content.kind === "records"
      ? [content.over]
      : content.kind === "sentence"
        ? Object.values(content.lists).map((list) => list.over)
        : [];
  return axes.flatMap((axis) => (axis.kind === "names" ? [axis.dimension] : []));
}

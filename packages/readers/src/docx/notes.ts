import type { Flow } from "../flow/flow.ts";
import { childrenOf, type Element } from "../xml/parse-xml.ts";
import { innerStory, type Story } from "./story.ts";

/** Reads notes where they are referred to, each once: what refers to itself ends. */
export function notesOf(
  parts: Readonly<Record<"footnote" | "endnote", Element | null>>,
  story: () => Story,
): Story["note"] {
  const elements = {
    footnote: byId(parts.footnote, "w:footnote"),
    endnote: byId(parts.endnote, "w:endnote"),
  };
  return (kind, id, host) => {
    const note = elements[kind].get(id);
    if (note === undefined) return [];
    elements[kind].delete(id);
    const current = story();
    return current
      .flowOf(note, { ...innerStory(current), host })
      .map((piece): Flow => (piece.kind === "paragraph" ? { ...piece, role: "note" } : piece));
  };
}

function byId(part: Element | null, name: string): Map<string, Element> {
  return new Map(childrenOf(part ?? undefined, name).map((note) => [note.attributes["w:id"] ?? "", note]));
}

import { type Axis, labelIn } from "../form/axis.ts";
import { filled } from "../form/filled.ts";
import { type Form, sectionsOf } from "../form/form.ts";
import type { Content, Each, FreeText, Records, SectionForm, Sentence } from "../form/sentence.ts";
import { parseWording, textKey } from "../sentence/wording.ts";
import { nodeWord } from "./node-words.ts";
import { shownWording } from "./shown-wording.ts";

/** A free text the form has room for. */
export interface TextPlace {
  /** The key it is kept under; of a text for every line of a list, what stands before the line. */
  readonly before: string;
  /** What stands behind the line; null where the text is no line's. */
  readonly behind: string | null;
  /** Headings it stands under, from the outside. */
  readonly heading: string;
  /** The wording it stands in, or what it is. */
  readonly wording: string;
  /** The words of a line by its id. */
  readonly lineWord: (line: string, year: number) => string;
}

/** Every free text of a form, in printed order. */
export function textPlaces(form: Form): readonly TextPlace[] {
  return sectionsOf(form).flatMap((section) => placesIn(section, "", form));
}

/** A text by its key: where it stands and the words of its line; null for a key the form has no room for. */
export function textPlaceOf(
  places: readonly TextPlace[],
  key: string,
): { readonly place: TextPlace; readonly line: string } | null {
  for (const place of places) {
    const { before, behind } = place;
    if (behind === null && key === before) return { place, line: "" };
    if (behind === null || !key.startsWith(`${before}/`) || !key.endsWith(`/${behind}`)) continue;
    const line = key.slice(before.length + 1, -behind.length - 1);
    if (line !== "") return { place, line };
  }
  return null;
}

function placesIn(section: SectionForm, outer: string, form: Form): readonly TextPlace[] {
  const own = filled(section.heading, form);
  const heading = [outer, own].filter((part) => part !== "").join(" ");
  return section.content.flatMap((content) => placesOf(content, section, heading, form));
}

function placesOf(content: Content, section: SectionForm, heading: string, form: Form): readonly TextPlace[] {
  switch (content.kind) {
    case "section":
      return placesIn(content, heading, form);
    case "sentence":
    case "each":
      return slotsOf(content, section.id, heading, form);
    case "records":
      return fieldsOf(content, section.id, heading, form);
    case "freeText":
      return freeTextPlace(content, heading);
    case "sheets":
      return [];
  }
}

function slotsOf(
  content: Sentence | Each,
  section: string,
  heading: string,
  form: Form,
): readonly TextPlace[] {
  const before = textKey(section, content.id, "", "");
  const inLines = (over: Axis, item: string, wording: string): readonly TextPlace[] =>
    slotsIn(item).map((behind) => ({
      ...{ before, behind, heading },
      wording: shownWording(wording),
      lineWord: wordsOfLines(over, form),
    }));
  if (content.kind === "each") return inLines(content.over, content.wording, content.wording);
  const own = slotsIn(content.wording).map((slot) => ({
    before: textKey(section, content.id, "", slot),
    ...{ behind: null, heading, wording: shownWording(content.wording), lineWord: none },
  }));
  const listed = Object.values(content.lists).flatMap(({ over, item }) => inLines(over, item, item));
  return [...own, ...listed];
}

/** The free texts a wording asks for, each once. */
function slotsIn(wording: string): readonly string[] {
  const slots = parseWording(wording).flatMap((piece) =>
    "blank" in piece && ["reason", "use", "text"].includes(piece.blank)
      ? [piece.name === "" ? piece.blank : `${piece.blank}:${piece.name}`]
      : [],
  );
  return [...new Set(slots)];
}

function fieldsOf(content: Records, section: string, heading: string, form: Form): readonly TextPlace[] {
  return content.fields
    .filter(({ holds, optional }) => holds !== "amount" && holds !== "owner" && !optional)
    .map((field) => ({
      before: textKey(section, content.id, "", ""),
      behind: field.id,
      heading,
      wording: field.label,
      lineWord: wordsOfLines(content.over, form),
    }));
}

function freeTextPlace({ id, fixed }: FreeText, heading: string): readonly TextPlace[] {
  const place = { before: id, behind: null, heading, wording: "本部分的全部文字，一段一行", lineWord: none };
  return fixed === undefined ? [place] : [];
}

const none = (): string => "";

function wordsOfLines(over: Axis, form: Form): TextPlace["lineWord"] {
  if (over.kind === "items")
    return (line, year) => {
      const item = over.items.find(({ id }) => id === line);
      return item === undefined ? line : labelIn(item, year);
    };
  const cube = Object.values(form.cubes).find((c) => c.dimensions[over.dimension] !== undefined);
  return (line, year) => (cube === undefined ? line : nodeWord(form, cube, over.dimension, line, year));
}

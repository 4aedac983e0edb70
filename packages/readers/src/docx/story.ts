import type { Origin } from "@mingce/core";
import type { Flow } from "../flow/flow.ts";
import type { Met } from "../flow/met.ts";
import type { Element } from "../xml/parse-xml.ts";
import type { Counters } from "./counters.ts";
import { Fields } from "./fields.ts";
import type { Styles } from "./styles.ts";

/** What reading a story (the body, a note, a text box) needs to know of its document. */
export interface Story {
  readonly styles: Styles;
  readonly counters: Counters;
  readonly fields: Fields;
  readonly met: Met;
  /** The part that holds the body. */
  readonly main: string;
  /** The paragraph of the body that a note or a text box hangs on; null in the body itself. */
  readonly host: Origin | null;
  /** What a note of this kind and id says. */
  readonly note: (kind: "footnote" | "endnote", id: string, host: Origin | null) => readonly Flow[];
  /** Reads the paragraphs and tables in a container: what cells and text boxes hold. */
  readonly flowOf: (container: Element, story: Story) => readonly Flow[];
}

/** A story inside another: the fields of the one do not hide what the other says. */
export function innerStory(story: Story): Story {
  return { ...story, fields: new Fields() };
}

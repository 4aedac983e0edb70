import type { InlineList, Subject } from "../form/sentence.ts";
import type { Line } from "./line.ts";
import type { Scope } from "./subject-in-scope.ts";

/** What a sentence's blanks are filled from: where it stands, its subjects and lists, and the line it is about. */
export interface Frame {
  readonly section: string;
  readonly id: string;
  readonly scope: Scope;
  readonly subject: Subject;
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly lists: Readonly<Record<string, InlineList>>;
  readonly line: Line | null;
  /** Ordinal of the line among those printed. */
  readonly n: number;
}

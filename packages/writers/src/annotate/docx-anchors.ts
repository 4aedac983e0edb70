import type { WordText, WrittenCharacter, WrittenRuns } from "./docx-runs.ts";
import type { Insertions } from "./insertions.ts";
import type { Words } from "./note.ts";
import { attributeOf } from "./xml-tags.ts";

/** The characters that a comment is about, from the `first` to the `last` one. */
export interface Stretch {
  readonly first: WrittenCharacter;
  readonly last: WrittenCharacter;
}

/** Where the words stand in what is written; null where they do not stand there as often as they are printed. */
export function stretchOf({ characters }: WrittenRuns, { text, nth, of }: Words): Stretch | null {
  const printed = characters.filter((c) => c.text.trim() !== "");
  const wanted = text.replace(/\s/g, "");
  // By characters, because what is written as one may be more than one unit of a string.
  const whole = printed.map((c) => c.text).join("");
  const starts: number[] = [];
  for (let at = whole.indexOf(wanted); at >= 0 && wanted !== ""; at = whole.indexOf(wanted, at + 1))
    starts.push(at);
  const start = starts[nth];
  if (starts.length !== of || start === undefined) return null;
  let [passed, first, last] = [0, printed[0], printed[0]];
  for (const character of printed) {
    if (passed === start) first = character;
    passed += character.text.length;
    last = character;
    if (passed >= start + wanted.length) break;
  }
  return first === undefined || last === undefined ? null : { first, last };
}

/** What is to stand at one place between characters: the ends of comments, then the beginnings of others. */
interface Cut {
  readonly ends: string[];
  readonly starts: string[];
  /** The run that is cut in two there; null between runs. */
  readonly run: number | null;
}

/**
 * Puts the marks of comments around stretches of runs; a run is cut in two where a stretch begins or ends inside of it
 * and it holds a text and nothing else. Otherwise the mark goes to the run's edge. Lifetime: one paragraph or cell.
 */
export class Anchors {
  readonly #cuts = new Map<number, Cut>();

  constructor(
    private readonly word: WordText,
    private readonly written: WrittenRuns,
  ) {}

  /** A comment around a stretch, or around everything there; `start` and `end` are its marks. */
  mark(stretch: Stretch | null, start: string, end: string): void {
    if (stretch === null) {
      this.#cutAt(this.written.from, null).starts.push(start);
      this.#cutAt(this.written.to, null).ends.push(end);
      return;
    }
    this.#before(stretch.first).starts.push(start);
    this.#after(stretch.last).ends.push(end);
  }

  /** Writes the marks into the text of the part. */
  into(insertions: Insertions): void {
    const { xml, w } = this.word;
    const kept = new Set<number>();
    for (const [offset, { ends, starts, run }] of this.#cuts) {
      const marks = [...ends, ...starts].join("");
      const cut = run === null ? undefined : this.written.runs[run];
      if (cut?.head === undefined || cut.head === null || cut.textTag === null) {
        insertions.put(offset, marks);
        continue;
      }
      const { textTag } = cut;
      if (!kept.has(textTag.end) && attributeOf(xml, textTag, "xml:space") === null)
        insertions.put(textTag.end - 1, ' xml:space="preserve"');
      kept.add(textTag.end);
      insertions.put(offset, `</${w}t></${w}r>${marks}${cut.head}<${w}t xml:space="preserve">`);
    }
  }

  #before({ run, start }: WrittenCharacter): Cut {
    const { textTag, start: runStart } = this.#run(run);
    if (textTag === null || start === textTag.end || !this.#canCut(run)) return this.#cutAt(runStart, null);
    return this.#cutAt(start, run);
  }

  #after({ run, end }: WrittenCharacter): Cut {
    const { textTag, end: runEnd } = this.#run(run);
    const last = this.written.characters.findLast((c) => c.run === run);
    if (textTag === null || end === last?.end || !this.#canCut(run)) return this.#cutAt(runEnd, null);
    return this.#cutAt(end, run);
  }

  /** Blanks at the ends of a text that does not keep them would be printed once it is cut. */
  #canCut(run: number): boolean {
    const { textTag, head } = this.#run(run);
    if (textTag === null || head === null) return false;
    const text = this.word.xml.slice(textTag.end, this.word.xml.indexOf("<", textTag.end));
    return attributeOf(this.word.xml, textTag, "xml:space") === "preserve" || text === text.trim();
  }

  #run(run: number): WrittenRuns["runs"][number] {
    const found = this.written.runs[run];
    if (found === undefined) throw new Error("A character is in a run.");
    return found;
  }

  #cutAt(offset: number, run: number | null): Cut {
    const cut = this.#cuts.get(offset) ?? { ends: [], starts: [], run };
    this.#cuts.set(offset, cut);
    return cut;
  }
}

import type { Selection } from "../cube/selection.ts";
import type { Finding } from "../finding/finding.ts";
import type { FoundNumber, NumberKind } from "../statement/coverage.ts";
import type { Place } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import type { Unexhausted } from "../table/unexhausted.ts";
import { reveal } from "./opaque-names.ts";
import type { CodeNameFound, FrameFound, FreeTextFound, Listing, SheetFound } from "./reading.ts";

/** Gathers what the readers of tables, sections and sheets find, with one numbering of statements. */
export class Collector {
  readonly statements: Statement[] = [];
  readonly listings: Listing[] = [];
  readonly numbers: FoundNumber[] = [];
  readonly freeTexts: FreeTextFound[] = [];
  readonly codeNames: CodeNameFound[] = [];
  readonly sheets: SheetFound[] = [];
  readonly frames: FrameFound[] = [];
  readonly findings: Finding[] = [];
  readonly unexhausted: Unexhausted[] = [];
  /** Frame of each statement of the narrative, by index. */
  readonly frameOf = new Map<number, string>();
  private readonly seen = new Set<unknown>();

  /** Adds a statement and answers its index. */
  statement(statement: Statement, frame?: string): number {
    this.statements.push(statement);
    const index = this.statements.length - 1;
    if (frame !== undefined) this.frameOf.set(index, frame);
    return index;
  }

  /** Says that a statement, and what is said of the same right after it, is of another selection. */
  restate(index: number, selection: Selection, frame: string): void {
    const key = this.statements[index]?.selection.key;
    for (let i = index; i < this.statements.length; i++) {
      const statement = this.statements[i];
      const follows = statement?.selection.key === key && (i === index || statement?.kind !== "amount");
      if (statement === undefined || !follows) return;
      this.statements[i] = { ...statement, selection };
      this.frameOf.set(i, frame);
    }
  }

  /** Adds a printed number; bound where it has a statement. */
  number(kind: NumberKind, place: Place, part: string, statement: number | null): void {
    this.numbers.push({ kind, place, part, bound: statement !== null, freeText: false, statement });
  }

  /** Adds a number of declared free text; bound where it is known which subject the text explains. */
  freeNumber(kind: NumberKind, place: Place, part: string, bound: boolean): void {
    this.numbers.push({ kind, place, part, bound, freeText: true, statement: null });
  }

  /** Adds a number bound to a field that states no amount (an indicator, a weight). */
  fieldNumber(kind: NumberKind, place: Place, part: string): void {
    this.numbers.push({ kind, place, part, bound: true, freeText: false, statement: null });
  }

  /** Adds free text, with the names in it as they are. */
  freeText(found: FreeTextFound): void {
    this.freeTexts.push({ ...found, text: reveal(found.text) });
  }

  /** True the first time it is asked about a thing. */
  once(thing: unknown): boolean {
    if (this.seen.has(thing)) return false;
    this.seen.add(thing);
    return true;
  }
}

import type { YearOffset } from "../cube/selection.ts";
import type { Paragraph } from "../document/document.ts";
import type { Each } from "../form/sentence.ts";
import { isNumberBlank, parseWording, statedBy } from "../sentence/wording.ts";
import { wordFor } from "./blank-words.ts";
import { fillWording } from "./fill-wording.ts";
import type { Frame } from "./frame.ts";
import { type Line, linesOf } from "./line.ts";
import { paragraphs } from "./paragraph.ts";
import { type Scope, subjectInScope } from "./subject-in-scope.ts";
import { isNothing, type WritingContext } from "./writing-context.ts";

/**
 * A sentence repeated over its list. Where it tells changes, a line that carried a value last year is still
 * reported. A line that carries nothing has its own wording, or is left out.
 */
export function writeEach(
  each: Each,
  section: string,
  scope: Scope,
  context: WritingContext,
): readonly Paragraph[] {
  const { form } = context;
  const years = yearsSpokenOf(each.wording);
  const whole = subjectInScope(form, each.subject, scope);
  const nil = (line: Line): boolean =>
    hasNumbers(each.wording) &&
    years.every((y) => isNothing(context, subjectInScope(form, each.subject, scope, line.regions), y));

  let n = 0;
  return linesOf(each.over, whole.cube.id, whole.regions, years, context).flatMap((line) => {
    const wording = line.withheld
      ? (each.withheld ?? each.wording)
      : nil(line)
        ? line.quiet
          ? null
          : each.none
        : each.wording;
    if (wording === null) return [];
    n += 1;
    const { id, subject } = each;
    const frame: Frame = { section, id, scope, subject, subjects: {}, lists: {}, line, n };
    const text = fillWording(wording, (blank) => wordFor(blank, frame, context));
    return text === null ? [] : paragraphs(text);
  });
}

/** A wording that tells a change or a rate speaks of last year too. */
function yearsSpokenOf(wording: string): readonly YearOffset[] {
  const compares = parseWording(wording).some((p) => statedBy(p) === "change" || statedBy(p) === "rate");
  return compares ? [0, -1] : [0];
}

function hasNumbers(wording: string): boolean {
  return parseWording(wording).some(isNumberBlank);
}

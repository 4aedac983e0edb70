import type { InlineList } from "../form/sentence.ts";
import type { Blank } from "../sentence/wording.ts";
import { narrow } from "../table/narrow.ts";
import { fillWording } from "./fill-wording.ts";
import type { Frame } from "./frame.ts";
import { linesOf } from "./line.ts";
import { cubeOf, subjectInScope } from "./subject-in-scope.ts";
import { isNothing, type WritingContext } from "./writing-context.ts";

/**
 * The lines of a list inside a sentence that carry a value this year, joined; null where there are none.
 * `word` fills a blank of a line's own frame.
 */
export function inlineList(
  list: InlineList,
  frame: Frame,
  context: WritingContext,
  word: (blank: Blank, frame: Frame, context: WritingContext) => string | null,
): string | null {
  const { scope } = frame;
  const where = narrow(cubeOf(context.form, scope.cube), scope.where, list.where ?? {});
  const inside = { ...scope, where };
  const subject = { regions: {} };
  const lines = linesOf(list.over, scope.cube, where, [0], context).filter(
    (line) => !isNothing(context, subjectInScope(context.form, subject, inside, line.regions), 0),
  );
  if (lines.length === 0) return null;
  return lines
    .map((line, i) => {
      const own: Frame = { ...frame, scope: inside, subject, line, n: i + 1 };
      return fillWording(list.item, (blank) => word(blank, own, context)) ?? "";
    })
    .join(list.separator);
}

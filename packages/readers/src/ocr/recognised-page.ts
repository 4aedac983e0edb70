import { readable } from "@mingce/core";
import { lineGroups } from "../pdf/line-groups.ts";
import type { PageDraft } from "../pdf/page-draft.ts";
import type { Rectangle } from "../pdf/rectangle.ts";
import type { Run } from "../pdf/runs.ts";
import { joinedNumbers } from "./joined-numbers.ts";
import type { Picture } from "./picture.ts";
import type { RecognisedWord, Recogniser } from "./recogniser.ts";
import { ruledPicture } from "./ruled-picture.ts";

/** The picture of a page and how many of its pixels make a point. */
export interface PagePicture {
  readonly picture: Picture;
  readonly scale: number;
}

/** A page as a recogniser reads its picture: words as runs with confidence, dark lines as ruling lines. */
export async function recognisedPage(
  recogniser: Recogniser,
  { picture, scale }: PagePicture,
  number: number,
): Promise<PageDraft> {
  const { lines, text } = ruledPicture(picture, scale);
  const words = await recogniser.recognise(text);
  return {
    number,
    width: picture.width / scale,
    height: picture.height / scale,
    runs: joinedNumbers(words).flatMap((word) => runOf(word, scale)),
    lines: lineGroups(lines),
    notes: { damaged: false, pictured: 1, recognised: false, unmapped: 0, slanted: "", cuts: [] },
  };
}

function runOf({ text, box, confidence }: RecognisedWord, scale: number): Run[] {
  const shown = readable(text).trim();
  if (shown === "") return [];
  const [left, top, right, bottom] = box.map((side) => side / scale) as unknown as Rectangle;
  return [{ text: shown, box: [left, top, right, bottom], size: bottom - top, angle: 0, confidence }];
}

import type { RecognisedWord } from "./recogniser.ts";

/** A gap up to this part of the height may follow the comma of a number: some fonts set it half an em wide. */
const widestGap = 0.7;

/**
 * Words with the pieces of one number joined where its comma or point stands between them. Digits that nothing but a
 * gap parts stay apart: they may be two numbers, or a comma that was not seen.
 */
export function joinedNumbers(words: readonly RecognisedWord[]): RecognisedWord[] {
  const joined: RecognisedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last === undefined || !goesOn(last, word)) joined.push(word);
    else {
      joined[joined.length - 1] = {
        text: last.text + word.text,
        box: [
          last.box[0],
          Math.min(last.box[1], word.box[1]),
          word.box[2],
          Math.max(last.box[3], word.box[3]),
        ],
        confidence: Math.min(last.confidence, word.confidence),
      };
    }
  }
  return joined;
}

function goesOn(last: RecognisedWord, next: RecognisedWord): boolean {
  const height = Math.max(last.box[3] - last.box[1], next.box[3] - next.box[1]);
  const gap = next.box[0] - last.box[2];
  const level = Math.abs(last.box[3] - next.box[3]) < height / 2;
  const parted =
    (/\d[,.]$/.test(last.text) && /^\d/.test(next.text)) ||
    (/\d$/.test(last.text) && /^[,.]\d/.test(next.text));
  return parted && level && gap > -height && gap < widestGap * height;
}

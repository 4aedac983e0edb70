import type { Address, Block, Document } from "./document.ts";

/** So many letters tell two sentences apart; an unending one is not followed further. */
const most = 80;

/**
 * The words that lead to a place: in running text from the beginning of its sentence, in a table those to its left in
 * the row. Letters only: digits, marks and blanks are left out. Where none lead to it, those that follow it up to the
 * end of the sentence or the row. A sentence that a page or a line cuts into two paragraphs is one.
 */
export function wordsBefore({ blocks }: Document, address: Address): string {
  const block = blocks[address.block];
  if (block === undefined) return "";
  if (block.kind === "table") {
    const cells = block.rows[address.row ?? -1]?.cells.map(({ text }) => lettersOf(text)) ?? [];
    const at = address.cell ?? 0;
    return (
      cells.slice(0, at).join("").slice(-most) ||
      cells
        .slice(at + 1)
        .join("")
        .slice(0, most)
    );
  }
  return before(blocks, address.block, block.text.slice(0, address.start)) || after(block.text, address.end);
}

const sentenceEnd = /[。！？]/;

function before(blocks: readonly Block[], index: number, text: string): string {
  let words = lettersOf(lastSentence(text));
  if (words === "" || lastSentence(text) !== text) return words.slice(-most);
  for (let b = index - 1; words.length < most; b--) {
    const block = blocks[b];
    if (block?.kind !== "paragraph") break;
    words = lettersOf(lastSentence(block.text)) + words;
    if (lastSentence(block.text) !== block.text) break;
  }
  return words.slice(-most);
}

function lastSentence(text: string): string {
  return text.split(sentenceEnd).at(-1) ?? "";
}

function after(text: string, end: number): string {
  return lettersOf(text.slice(end).split(sentenceEnd)[0] ?? "").slice(0, most);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]+/gu, "");
}

import type { Address } from "./address.ts";
import type { Block, Document } from "./document.ts";

/** Whether a recogniser read what stands at an address, so that it never counts as certain. */
export function isRecognised({ blocks }: Document, address: Address): boolean {
  const block = blocks[address.block];
  if (block?.kind !== "table") return block?.confidence !== undefined;
  const cells = block.rows[address.row ?? -1]?.cells;
  return cells?.[address.cell ?? -1]?.confidence !== undefined;
}

/** Whether a recogniser read any of a document, or of one page of it. */
export function hasRecognised({ blocks }: Document, page: number | null): boolean {
  return blocks.some((block) => (page === null || block.page === page) && isRecognisedBlock(block));
}

function isRecognisedBlock(block: Block): boolean {
  return block.kind === "table"
    ? block.rows.some(({ cells }) => cells.some((cell) => cell.confidence !== undefined))
    : block.confidence !== undefined;
}

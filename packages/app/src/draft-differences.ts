import { draftLine, type Imprint } from "@mingce/core";

/**
 * Where the imprint says another thing of a draft than the file shows: a Chinese sentence. `shown` is true where the
 * file is marked as a draft: a document by its first line, data by their title (`VerifiedContent.shownAsDraft`).
 */
export function draftDifferences(imprint: Imprint, shown: boolean): readonly string[] {
  if (imprint.draft === shown) return [];
  return imprint.draft
    ? [`编制信息写的是草稿，文件上却没有草稿标记（首行的“${draftLine}”、标题前的“（草稿）”）。`]
    : ["编制信息写的不是草稿，文件上却注明是草稿。"];
}

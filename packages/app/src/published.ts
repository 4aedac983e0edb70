import type { Form, FreeTextFound, Identity, Reading, Statement } from "@mingce/core";

/** A free text and what it explains. */
type PublishedText = Pick<FreeTextFound, "field" | "text" | "about">;

/** What an earlier year's disclosure says, from a document or from open data. */
export interface Published {
  readonly identity: Pick<Identity, "form" | "year" | "level" | "unit">;
  readonly form: Form | null;
  /** Of open data the amounts alone, in the cubes of its form. */
  readonly statements: readonly Statement[];
  /** Null where the file has no words: a data package. */
  readonly freeTexts: readonly PublishedText[] | null;
}

/** What a document that was read says. */
export function publishedByDocument({ identity, form, statements, freeTexts }: Reading): Published {
  return { identity, form, statements, freeTexts };
}

/** More amounts than any disclosure states: what has more is refused before anything is worked out of it. */
export const mostStatements = 50_000;

/** Said of data with more. */
export const tooManyStatements = `里面的数字超过${mostStatements}个，不是一份预算公开的数据。`;

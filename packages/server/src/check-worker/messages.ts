/** What goes to the checking thread and comes back. */
import type {
  annotateStored,
  exportDocument,
  prepareDocument,
  Received,
  Rendered,
  reportStored,
  StoredDocument,
  WritableFormat,
} from "@mingce/app";

/** What the thread does, with what it takes and what it answers. */
export interface Work {
  readonly prepare: {
    readonly takes: Received;
    readonly answers: Awaited<ReturnType<typeof prepareDocument>>;
  };
  readonly render: { readonly takes: StoredDocument; readonly answers: Rendered };
  readonly report: {
    readonly takes: StoredDocument;
    readonly answers: Awaited<ReturnType<typeof reportStored>>;
  };
  readonly annotate: {
    readonly takes: StoredDocument;
    readonly answers: Awaited<ReturnType<typeof annotateStored>>;
  };
  readonly export: {
    readonly takes: { readonly document: StoredDocument; readonly as: WritableFormat };
    readonly answers: Awaited<ReturnType<typeof exportDocument>>;
  };
}

/** One piece of work. */
export type Task = {
  [Kind in keyof Work]: { readonly kind: Kind; readonly of: Work[Kind]["takes"] };
}[keyof Work];

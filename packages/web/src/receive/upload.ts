import type { FileProgress } from "@mingce/server";

/** A file being handed in, as far as it is. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly stage: FileProgress["stage"] | "sending";
  /** Share of the bytes sent, 0 to 1. */
  readonly sent: number;
  readonly result: FileProgress["result"];
  readonly refused: string | null;
}

const shares = {
  sending: 0,
  waiting: 40,
  reading: 50,
  checking: 65,
  saving: 90,
  done: 100,
  refused: 100,
} as const;

/** How far a file is, in percent: sending is the first 40, the rest are the stages of the check. */
export function percentOf({ stage, sent }: Upload): number {
  return stage === "sending" ? Math.round(sent * 40) : shares[stage];
}

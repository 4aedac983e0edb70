import type { DisclosureAnswer, VerdictAnswer } from "@mingce/server";
import { useMemo, useState } from "react";
import { api } from "../api.ts";
import { text } from "../text.ts";

/** What a person can hold of a finding, in the order of the keys 1, 2, 3. */
export const verdictKinds = ["confirmed", "accepted", "false"] as const;

/** One of them. */
export type VerdictKind = (typeof verdictKinds)[number];

/** What a person is about to say of a finding; its reason is kept until it is saved, also when its form is closed. */
export interface Draft {
  /** The verdict whose form is open; null where none is. */
  readonly kind: VerdictKind | null;
  readonly reason: string;
  readonly saving: boolean;
  /** Why it was not saved. */
  readonly problem: string | null;
}

/**
 * The verdicts on the findings of the disclosure shown. Saving answers whether it was done and never rejects: what went
 * wrong stands in the draft. While one is being saved, nothing else is done with it.
 */
export interface Verdicts {
  /** The disclosure with every verdict as last given, and what is settled counted. */
  readonly disclosure: DisclosureAnswer;
  readonly draftOf: (fingerprint: string) => Draft;
  readonly change: (fingerprint: string, draft: Partial<Draft>) => void;
  /** 属实 is saved at once; the others open their form. */
  readonly choose: (fingerprint: string, kind: VerdictKind) => void;
  readonly save: (fingerprint: string, kind: VerdictKind) => Promise<boolean>;
  readonly withdraw: (fingerprint: string) => Promise<boolean>;
}

const noDraft: Draft = { kind: null, reason: "", saving: false, problem: null };

/** True where a finding asks for nothing more: it was accepted, or is none. */
export function isSettled({ verdict }: { readonly verdict: VerdictAnswer | null }): boolean {
  return verdict?.kind === "accepted" || verdict?.kind === "false";
}

/** Keeps what is said and what is being typed for one disclosure, as long as its page is open. */
export function useVerdicts(answer: DisclosureAnswer): Verdicts {
  const [said, setSaid] = useState<ReadonlyMap<string, VerdictAnswer | null>>(new Map());
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const disclosure = useMemo(() => withVerdicts(answer, said), [answer, said]);
  const verdictOf = (print: string): VerdictAnswer | null =>
    disclosure.findings.find((f) => f.fingerprint === print)?.verdict ?? null;
  const draftOf = (print: string): Draft =>
    drafts.get(print) ?? { ...noDraft, reason: verdictOf(print)?.reason ?? "" };
  const change = (print: string, draft: Partial<Draft>): void =>
    setDrafts((all) => new Map(all).set(print, { ...(all.get(print) ?? draftOf(print)), ...draft }));
  const ask = async (print: string, request: () => Promise<VerdictAnswer | null>): Promise<boolean> => {
    if (draftOf(print).saving) return false;
    change(print, { saving: true, problem: null });
    try {
      const verdict = await request();
      setSaid((all) => new Map(all).set(print, verdict));
      change(print, { kind: null, saving: false });
      return true;
    } catch (error) {
      const problem = error instanceof Error ? error.message : text.serverFailed;
      change(print, { saving: false, problem });
      return false;
    }
  };
  const save = (print: string, kind: VerdictKind): Promise<boolean> =>
    ask(print, () =>
      api.giveVerdict(answer.id, print, kind, kind === "confirmed" ? null : draftOf(print).reason),
    );
  return {
    disclosure,
    draftOf,
    change,
    save,
    choose: (print, kind) => {
      if (kind === "confirmed") void save(print, kind);
      else if (!draftOf(print).saving) change(print, { kind, problem: null });
    },
    withdraw: (print) => ask(print, () => api.withdrawVerdict(answer.id, print)),
  };
}

function withVerdicts(
  answer: DisclosureAnswer,
  said: ReadonlyMap<string, VerdictAnswer | null>,
): DisclosureAnswer {
  const settled = { error: 0, warning: 0, info: 0 };
  const findings = answer.findings.map((finding) => {
    const verdict = said.get(finding.fingerprint);
    const judged = verdict === undefined ? finding : { ...finding, verdict };
    if (isSettled(judged)) settled[judged.severity] += 1;
    return judged;
  });
  return { ...answer, findings, settled };
}

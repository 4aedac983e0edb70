import type { Finding } from "./finding.ts";

/** What a person holds of a finding: 属实, 认可 (it is as found and may stay so, for a reason), 误报. */
export type VerdictKind = "confirmed" | "accepted" | "false";

/** A verdict of a person on a finding, kept by the finding's fingerprint; an accepted one has a reason. */
export interface FindingVerdict {
  readonly kind: VerdictKind;
  /** In the person's words, without blanks around; null where none was given. */
  readonly reason: string | null;
}

/** A finding beside what a person holds of it; absent where nobody asked, null where nobody has said. */
export interface JudgedFinding extends Finding {
  readonly verdict?: FindingVerdict | null;
}

/** What each verdict is called. */
export const verdictWords: Readonly<Record<VerdictKind, string>> = {
  confirmed: "属实",
  accepted: "认可",
  false: "误报",
};

/** The longest reason, in UTF-16 units. */
export const longestReason = 1000;

/** Makes a verdict, or says in a Chinese sentence why it is none: it has to be a known one, and 认可 needs its reason. */
export function verdictOf(kind: unknown, reason: unknown): FindingVerdict | { readonly problem: string } {
  const known = Object.keys(verdictWords).find((word): word is VerdictKind => word === kind);
  if (known === undefined) {
    return { problem: "判断只能是 confirmed（属实）、accepted（认可）或 false（误报），请更正。" };
  }
  if (reason !== undefined && reason !== null && typeof reason !== "string") {
    return { problem: "理由应当是一段文字，请更正。" };
  }
  const said = reason?.trim() ?? "";
  if (said.length > longestReason) return { problem: `理由超过${longestReason}字，请写得简短些。` };
  if (known === "accepted" && said === "") return { problem: "认可一条问题须写明理由，请补充。" };
  return { kind: known, reason: said === "" ? null : said };
}

/** True where a finding asks for nothing more: it was accepted, or is none. What is confirmed is still to be mended. */
export function isSettled({ verdict }: Pick<JudgedFinding, "verdict">): boolean {
  return verdict?.kind === "accepted" || verdict?.kind === "false";
}

/** A verdict in words, the reason after it: 认可：理由. */
export function verdictSays({ kind, reason }: FindingVerdict): string {
  return reason === null ? verdictWords[kind] : `${verdictWords[kind]}：${reason}`;
}

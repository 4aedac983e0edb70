import type { FindingAnswer } from "@mingce/server";
import { Segmented } from "antd";
import { severities } from "../counts.tsx";
import { text } from "../text.ts";
import { kindOf } from "./selected.ts";
import { type VerdictKind, verdictKinds } from "./verdicts.ts";

/** Which findings are wanted. */
export interface Wanted {
  readonly severity: FindingAnswer["severity"] | "all";
  readonly kind: string;
  /** "open": nobody has said anything of it. */
  readonly verdict: VerdictKind | "open" | "all";
}

/** Whether a finding is among those wanted. */
export function isWanted(finding: FindingAnswer, { severity, kind, verdict }: Wanted): boolean {
  return (
    (severity === "all" || severity === finding.severity) &&
    (kind === "all" || kind === kindOf(finding)) &&
    (verdict === "all" || verdict === (finding.verdict?.kind ?? "open"))
  );
}

interface FindingFilterProps {
  readonly findings: readonly FindingAnswer[];
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

/** Filters by severity, by kind and by verdict; only what occurs, or is chosen, can be chosen. */
export function FindingFilter({ findings, wanted, onWant }: FindingFilterProps) {
  const kinds = [...new Set(findings.map(kindOf))];
  const count = (severity: string): number => findings.filter((f) => f.severity === severity).length;
  const options = [
    { value: "all" as const, label: text.count(text.findings.all, findings.length) },
    ...severities
      .filter((s) => count(s) > 0)
      .map((s) => ({ value: s, label: text.count(text.severity[s], count(s)) })),
  ];
  return (
    <div className="filter">
      <Segmented
        size="small"
        aria-label={text.findings.severity}
        options={options}
        value={wanted.severity}
        onChange={(severity) => onWant({ ...wanted, severity })}
      />
      {kinds.length > 1 && (
        <select
          aria-label={text.findings.kind}
          value={wanted.kind}
          onChange={({ target }) => onWant({ ...wanted, kind: target.value })}
        >
          <option value="all">{text.findings.allKinds}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.kinds[kind] ?? text.otherKind}
            </option>
          ))}
        </select>
      )}
      <VerdictFilter findings={findings} wanted={wanted} onWant={onWant} />
    </div>
  );
}

function VerdictFilter({ findings, wanted, onWant }: FindingFilterProps) {
  const count = (verdict: Wanted["verdict"]): number =>
    findings.filter((finding) => (finding.verdict?.kind ?? "open") === verdict).length;
  const offered = (["open", ...verdictKinds] as const).filter((v) => count(v) > 0 || v === wanted.verdict);
  if (wanted.verdict === "all" && count("open") === findings.length) return null;
  return (
    <select
      aria-label={text.verdict.filter}
      value={wanted.verdict}
      onChange={({ target }) =>
        onWant({ ...wanted, verdict: offered.find((v) => v === target.value) ?? "all" })
      }
    >
      <option value="all">{text.verdict.all}</option>
      {offered.map((v) => (
        <option key={v} value={v}>
          {text.count(v === "open" ? text.verdict.open : text.verdict.kinds[v], count(v))}
        </option>
      ))}
    </select>
  );
}

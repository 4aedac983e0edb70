import type { FindingAnswer } from "@mingce/server";
import { Segmented } from "antd";
import { severities } from "../counts.tsx";
import { text } from "../text.ts";
import { kindOf } from "./selected.ts";

/** Which findings are wanted. */
export interface Wanted {
  readonly severity: FindingAnswer["severity"] | "all";
  readonly kind: string;
}

interface FindingFilterProps {
  readonly findings: readonly FindingAnswer[];
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

/** Filters by severity and by kind; only what occurs can be chosen. */
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
    </div>
  );
}

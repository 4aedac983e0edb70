import type { ListedDisclosureAnswer } from "@mingce/server";
import { text } from "./text.ts";

/** From the gravest on. */
export const severities = ["error", "warning", "info"] as const;

interface CountsProps {
  readonly counts: ListedDisclosureAnswer["counts"];
  /** Those of them a person has accepted or called false: counted apart. */
  readonly settled: ListedDisclosureAnswer["settled"];
  /** False where nothing was checked: then no count says anything. */
  readonly looked: boolean;
}

/** How many findings of each severity are open, as small tags, and how many are settled; what is none has no tag. */
export function Counts({ counts, settled, looked }: CountsProps) {
  const some = severities.filter((s) => counts[s] > settled[s]);
  const done = severities.reduce((sum, s) => sum + settled[s], 0);
  if (some.length === 0 && done === 0)
    return looked ? <span className="muted">{text.noFindings}</span> : <span>—</span>;
  return (
    <span className="counts">
      {some.map((severity) => (
        <span key={severity} className={`tag ${severity}`}>
          {text.count(text.severity[severity], counts[severity] - settled[severity])}
        </span>
      ))}
      {done > 0 && <span className="tag settled">{text.verdict.settled(done)}</span>}
    </span>
  );
}

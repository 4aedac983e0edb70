import type { FindingAnswer } from "@mingce/server";
import { useState } from "react";
import { severities } from "../counts.tsx";
import { text } from "../text.ts";
import { FindingFilter, isWanted, type Wanted } from "./finding-filter.tsx";
import { FindingItem } from "./finding-item.tsx";
import { useFindingKeys } from "./finding-keys.ts";
import { NotChecked, type NotCheckedProps } from "./not-checked.tsx";
import type { Selected } from "./selected.ts";
import { isSettled, type Verdicts } from "./verdicts.ts";

interface FindingsPaneProps extends NotCheckedProps {
  readonly selected: Selected | null;
  readonly onSelect: (finding: number | null, anchor?: string) => void;
  readonly verdicts: Verdicts;
}

/** The findings by severity, filtered, and what was not looked at. */
export function FindingsPane({ selected, onSelect, verdicts, ...notChecked }: FindingsPaneProps) {
  const { disclosure } = notChecked;
  const { findings, coverage } = disclosure;
  const [wanted, setWanted] = useState<Wanted>({ severity: "all", kind: "all", verdict: "all" });
  const indexed = findings.map((finding, index) => ({ finding, index }));
  const groups = severities.map((severity) => ({
    severity,
    items: indexed.filter(
      // The one chosen stays until another is chosen, also where a verdict has taken it out of what is wanted.
      ({ finding, index }) =>
        finding.severity === severity && (index === selected?.finding || isWanted(finding, wanted)),
    ),
  }));
  const order = groups.flatMap(({ items }) => items.map(({ index }) => index));
  useFindingKeys(order, selected?.finding ?? null, onSelect, (index, kind) =>
    verdicts.choose(findings[index]?.fingerprint ?? "", kind),
  );
  const none =
    coverage.bound === 0 ? text.findings.noneUnknown : text.findings.none(coverage.checked, coverage.numbers);
  return (
    <section id="pane-findings" className="findings-pane" aria-label={text.findings.title}>
      <NotChecked {...notChecked} />
      {findings.length > 0 && <FindingFilter findings={findings} wanted={wanted} onWant={setWanted} />}
      {findings.length === 0 && <p className="nothing">{none}</p>}
      {findings.length > 0 && order.length === 0 && <p className="nothing">{text.findings.noneFiltered}</p>}
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ severity, items }) => (
          <div key={severity} className="group">
            <Heading severity={severity} findings={items.map(({ finding }) => finding)} />
            <ol>
              {items.map(({ finding, index }) => (
                <FindingItem
                  key={index}
                  finding={finding}
                  index={index}
                  selected={selected?.finding === index ? selected : null}
                  onSelect={onSelect}
                  verdicts={verdicts}
                />
              ))}
            </ol>
          </div>
        ))}
      {order.length > 1 && <p className="keys">{text.findings.keys}</p>}
    </section>
  );
}

interface HeadingProps {
  readonly severity: FindingAnswer["severity"];
  readonly findings: readonly FindingAnswer[];
}

/** How many findings a group has, those a person has settled counted apart. */
function Heading({ severity, findings }: HeadingProps) {
  const settled = findings.filter(isSettled).length;
  return (
    <h2>
      {text.count(text.severity[severity], findings.length - settled)}
      {settled > 0 && <span className="settled-count">{text.verdict.settled(settled)}</span>}
    </h2>
  );
}

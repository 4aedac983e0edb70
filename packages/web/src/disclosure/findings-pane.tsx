import { useState } from "react";
import { severities } from "../counts.tsx";
import { text } from "../text.ts";
import { FindingFilter, type Wanted } from "./finding-filter.tsx";
import { FindingItem } from "./finding-item.tsx";
import { useFindingKeys } from "./finding-keys.ts";
import { NotChecked, type NotCheckedProps } from "./not-checked.tsx";
import { kindOf, type Selected } from "./selected.ts";

interface FindingsPaneProps extends NotCheckedProps {
  readonly selected: Selected | null;
  readonly onSelect: (finding: number | null, anchor?: string) => void;
}

/** The findings by severity, filtered, and what was not looked at. */
export function FindingsPane({ selected, onSelect, ...notChecked }: FindingsPaneProps) {
  const { disclosure } = notChecked;
  const { findings, coverage } = disclosure;
  const [wanted, setWanted] = useState<Wanted>({ severity: "all", kind: "all" });
  const indexed = findings.map((finding, index) => ({ finding, index }));
  const groups = severities.map((severity) => ({
    severity,
    items: indexed.filter(
      ({ finding }) =>
        finding.severity === severity &&
        (wanted.severity === "all" || wanted.severity === severity) &&
        (wanted.kind === "all" || wanted.kind === kindOf(finding)),
    ),
  }));
  const order = groups.flatMap(({ items }) => items.map(({ index }) => index));
  useFindingKeys(order, selected?.finding ?? null, onSelect);
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
            <h2>{text.count(text.severity[severity], items.length)}</h2>
            <ol>
              {items.map(({ finding, index }) => (
                <FindingItem
                  key={index}
                  finding={finding}
                  index={index}
                  selected={selected?.finding === index ? selected : null}
                  onSelect={onSelect}
                />
              ))}
            </ol>
          </div>
        ))}
      {order.length > 1 && <p className="keys">{text.findings.keys}</p>}
    </section>
  );
}

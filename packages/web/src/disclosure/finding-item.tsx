import type { FindingAnswer, VerdictAnswer } from "@mingce/server";
import { useEffect, useRef } from "react";
import { text } from "../text.ts";
import { shownTime } from "../time.ts";
import type { Selected } from "./selected.ts";
import { VerdictForm } from "./verdict-form.tsx";
import { isSettled, type Verdicts } from "./verdicts.ts";

interface FindingItemProps {
  readonly finding: FindingAnswer;
  readonly index: number;
  readonly selected: Selected | null;
  readonly onSelect: (finding: number | null, anchor?: string) => void;
  readonly verdicts: Verdicts;
}

/** One finding: what is wrong, what stands there and what should, its basis and its places. */
export function FindingItem({ finding, index, selected, onSelect, verdicts }: FindingItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const message = useRef<HTMLButtonElement>(null);
  const chosen = selected !== null;
  const form = chosen ? verdicts.draftOf(finding.fingerprint).kind : null;
  useEffect(() => {
    if (chosen || form !== null) item.current?.scrollIntoView({ block: "nearest" });
  }, [chosen, form]);
  const { severity, verdict, stated, expected, basis, places, proposal } = finding;
  const where = places[0]?.name ?? "";
  return (
    <li
      ref={item}
      className={`finding ${severity}${chosen ? " chosen" : ""}${isSettled(finding) ? " settled" : ""}`}
    >
      <button
        ref={message}
        type="button"
        className="message"
        aria-pressed={chosen}
        onClick={() => onSelect(index)}
      >
        {finding.message}
        {!finding.message.includes(where) && <span className="where">{where}</span>}
      </button>
      {(stated !== null || expected !== null) && (
        <p className="values">
          {stated !== null && (
            <span>
              {text.findings.stated} <b>{stated}</b>
            </span>
          )}
          {expected !== null && (
            <span>
              {text.findings.expected} <b>{expected}</b>
            </span>
          )}
        </p>
      )}
      {verdict !== null && <VerdictLine verdict={verdict} />}
      {chosen && (
        <div className="detail">
          <VerdictForm
            fingerprint={finding.fingerprint}
            verdict={verdict}
            verdicts={verdicts}
            onClose={() => message.current?.focus()}
          />
          {proposal !== null && (
            <p>
              {text.findings.cause(proposal.cause)}
              {proposal.alternatives.length > 0 &&
                text.findings.others(proposal.alternatives.map((a) => a.words).join("、"))}
            </p>
          )}
          <p>{`${text.findings.basis}：${basis}`}</p>
          <Places places={places} current={selected.anchor} onPlace={(anchor) => onSelect(index, anchor)} />
        </div>
      )}
    </li>
  );
}

/** What was said of the finding, and when. */
function VerdictLine({ verdict: { kind, reason, givenAt } }: { readonly verdict: VerdictAnswer }) {
  return (
    <p className="verdict">
      <span className={`tag ${kind}`}>{text.verdict.kinds[kind]}</span>
      {reason !== null && <span className="reason">{reason}</span>}
      <time dateTime={givenAt}>{shownTime(givenAt)}</time>
    </p>
  );
}

interface PlacesProps {
  readonly places: FindingAnswer["places"];
  readonly current: string | null;
  readonly onPlace: (anchor: string) => void;
}

/** Where the finding is; a place that stands in the document can be gone to. */
function Places({ places, current, onPlace }: PlacesProps) {
  if (places.every((p) => p.anchor === null)) return <p className="muted">{text.findings.noPlace}</p>;
  return (
    <ul className="places" aria-label={text.findings.places}>
      {places.map(({ anchor, name, text: printed }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places of a finding never change
        <li key={i}>
          {anchor === null ? (
            name
          ) : (
            <button type="button" aria-current={anchor === current} onClick={() => onPlace(anchor)}>
              {name} <b>{printed}</b>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

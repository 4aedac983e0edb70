import type { DisclosureAnswer, FindingAnswer } from "@mingce/server";
import { useRef, useState } from "react";
import { text } from "../text.ts";
import { DocumentPane } from "./document-pane.tsx";
import { FindingsPane } from "./findings-pane.tsx";
import { findingAt, type Selected } from "./selected.ts";
import { TabList } from "./tab-list.tsx";
import { isSettled, type Verdicts } from "./verdicts.ts";

interface PanesProps {
  readonly disclosure: DisclosureAnswer;
  readonly verdicts: Verdicts;
}

/** The document beside its findings; on a narrow screen one of the two, with tabs. */
export function Panes({ disclosure, verdicts }: PanesProps) {
  const { findings, html } = disclosure;
  const [selected, setSelected] = useState<Selected | null>(null);
  const [shown, setShown] = useState<"document" | "findings">("findings");
  const [unboundShown, setUnboundShown] = useState(true);
  const unbound = useRef(-1);
  const finding = selected === null ? undefined : findings[selected.finding];
  const anchors = finding === undefined ? [] : anchorsOf(finding);
  const open = new Set(findings.filter((f) => !isSettled(f)).flatMap(anchorsOf));
  const settled = findings.flatMap(anchorsOf).filter((anchor) => !open.has(anchor));
  const show = (index: number | null, anchor?: string): void => {
    if (index === null) {
      setSelected(null);
      return;
    }
    const first = findings[index]?.places.find((p) => p.anchor !== null)?.anchor ?? null;
    setSelected({ finding: index, anchor: anchor ?? first, from: "list" });
    if (first !== null) setShown("document");
  };
  const follow = (anchor: string): void => {
    const index = findingAt(findings, anchor, selected?.finding ?? null);
    if (index === null) return;
    setSelected({ finding: index, anchor, from: "document" });
    setShown("findings");
  };
  const nextUnbound = (): void => {
    setShown("document");
    setUnboundShown(true);
    requestAnimationFrame(() => {
      const places = document.querySelectorAll<HTMLElement>(".document-pane .unbound");
      unbound.current = (unbound.current + 1) % Math.max(1, places.length);
      for (const place of places) place.classList.remove("active");
      places[unbound.current]?.classList.add("active");
      places[unbound.current]?.scrollIntoView({ block: "center" });
    });
  };
  const tabs = [
    { id: "findings" as const, label: text.view.findings(findings.length) },
    { id: "document" as const, label: text.view.document },
  ];
  return (
    <>
      <TabList label={text.view.tabs} tabs={tabs} chosen={shown} onChoose={setShown} />
      <div className={`panes show-${shown}${unboundShown ? " marks-unbound" : ""}`}>
        <DocumentPane html={html} selected={selected} anchors={anchors} settled={settled} onMark={follow} />
        <FindingsPane
          disclosure={disclosure}
          selected={selected}
          onSelect={show}
          verdicts={verdicts}
          unboundShown={unboundShown}
          onUnboundShown={setUnboundShown}
          onNextUnbound={nextUnbound}
        />
      </div>
    </>
  );
}

function anchorsOf({ places }: FindingAnswer): readonly string[] {
  return places.flatMap((p) => p.anchor ?? []);
}

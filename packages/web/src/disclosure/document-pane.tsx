import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from "react";
import { text } from "../text.ts";
import type { Selected } from "./selected.ts";

interface DocumentPaneProps {
  readonly html: string;
  readonly selected: Selected | null;
  /** Marks of the finding chosen. */
  readonly anchors: readonly string[];
  /** Marks all of whose findings a person has accepted or called false. */
  readonly settled: readonly string[];
  readonly onMark: (anchor: string) => void;
}

/** The document; the places of findings in it can be clicked, and those of the finding chosen stand out. */
export function DocumentPane({ html, selected, anchors, settled, onMark }: DocumentPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const key = anchors.join(" ");
  useEffect(() => {
    const active = new Set(key.split(" "));
    for (const mark of pane.current?.querySelectorAll("mark") ?? []) {
      mark.classList.toggle("active", active.has(mark.id));
      mark.classList.toggle("current", mark.id !== "" && mark.id === selected?.anchor);
    }
    if (selected?.from !== "list" || selected.anchor === null) return;
    // After the pane is shown: on a narrow screen it was hidden until now.
    requestAnimationFrame(() => {
      const mark = document.getElementById(selected.anchor ?? "");
      mark?.scrollIntoView({ block: "center", inline: "center" });
    });
  }, [key, selected]);
  const done = settled.join(" ");
  useEffect(() => {
    const quiet = new Set(done.split(" "));
    for (const mark of pane.current?.querySelectorAll("mark") ?? []) {
      mark.classList.toggle("settled", quiet.has(mark.id));
    }
  }, [done]);
  const follow = (event: MouseEvent | KeyboardEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("mark[id]") : null;
    if (mark === null) return;
    event.preventDefault();
    onMark(mark.id);
  };
  return (
    <section
      ref={pane}
      id="pane-document"
      className="document-pane"
      aria-label={text.view.document}
      onClick={follow}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") follow(event);
      }}
    >
      <Article html={html} />
    </section>
  );
}

/** The article as our own writer made it, every text in it escaped; its marks become reachable by keyboard. */
const Article = memo(function Article({ html }: { readonly html: string }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are new whenever the article is
  useEffect(() => {
    for (const mark of box.current?.querySelectorAll<HTMLElement>("mark[id]") ?? []) {
      if (mark.parentElement?.closest("mark") !== null) continue;
      mark.tabIndex = 0;
      mark.setAttribute("role", "button");
      if (mark.textContent === "") mark.setAttribute("aria-label", mark.title);
    }
  }, [html]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the server writes it and escapes every text of the document
  return <div ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
});

import type { DisclosureAnswer } from "@mingce/server";
import { Button } from "antd";
import { api } from "../api.ts";
import { Counts } from "../counts.tsx";
import { goTo, Link } from "../path.tsx";
import { text } from "../text.ts";
import { shownTime } from "../time.ts";
import { CoverageBar } from "./coverage-bar.tsx";

/** Whose disclosure it is, how much of it was checked, and the ways out of it. */
export function DisclosureHead({ disclosure }: { readonly disclosure: DisclosureAnswer }) {
  const { id, unit, name, year, level, format, formTitle, receivedAt, sample, counts, settled, coverage } =
    disclosure;
  const holdsNotes = format === "docx" || format === "xlsx" || format === "pdf";
  const facts = [
    year === null ? text.list.unknownYear : text.view.year(year),
    level === null ? null : text.view.level[level],
    formTitle ?? text.list.unknownForm,
    name,
    text.view.receivedAt(shownTime(receivedAt)),
  ];
  const remove = async (): Promise<void> => {
    if (!window.confirm(text.view.removeAsk(name))) return;
    try {
      await api.remove(id);
      goTo("/");
    } catch (error) {
      window.alert(error instanceof Error ? error.message : text.serverFailed);
    }
  };
  return (
    <header className="disclosure-head">
      <div className="identity">
        <h1>
          {unit ?? text.list.unknownUnit}
          {sample && <span className="tag sample">{text.list.sample}</span>}
          <Counts counts={counts} settled={settled} looked={coverage.bound > 0} />
        </h1>
        <p className="facts">
          {facts
            .filter((fact) => fact !== null)
            .map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
        </p>
      </div>
      <CoverageBar coverage={coverage} />
      <div className="ways">
        <Link to="/">{text.backToList}</Link>
        <a href={`/api/disclosures/${id}/report`} target="_blank" rel="noreferrer">
          {text.view.report}
        </a>
        {holdsNotes && <a href={`/api/disclosures/${id}/annotated`}>{text.view.annotated}</a>}
        <a href={`/api/disclosures/${id}/html`} target="_blank" rel="noreferrer">
          {text.view.wholePage}
        </a>
        <a href={`/api/disclosures/${id}/pdf`}>{text.view.pdf}</a>
        <a href={`/api/disclosures/${id}/docx`}>{text.view.word}</a>
        <a href={`/api/disclosures/${id}/xlsx`}>{text.view.excel}</a>
        <a href={`/api/disclosures/${id}/json`} target="_blank" rel="noreferrer">
          {text.view.data}
        </a>
        <a href={`/api/disclosures/${id}/csv`}>{text.view.dataPackage}</a>
        <Button size="small" onClick={() => void remove()}>
          {text.view.remove}
        </Button>
      </div>
    </header>
  );
}

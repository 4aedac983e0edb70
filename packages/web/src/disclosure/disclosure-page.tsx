import type { DisclosureAnswer } from "@mingce/server";
import { Alert } from "antd";
import { useEffect } from "react";
import { api } from "../api.ts";
import { Loading } from "../loading.tsx";
import { Link } from "../path.tsx";
import { UploadPanel } from "../receive/upload-panel.tsx";
import { useRequest } from "../request.ts";
import { text } from "../text.ts";
import { DisclosureHead } from "./disclosure-head.tsx";
import { Panes } from "./panes.tsx";
import { useStylesheet } from "./stylesheet.ts";
import { useVerdicts } from "./verdicts.ts";
import "../style/disclosure.css";
import "../style/document.css";
import "../style/findings.css";
import "../style/verdicts.css";

/** One disclosure: whose it is, how much was checked, the document beside its findings. */
export function DisclosurePage({ id }: { readonly id: number }) {
  const { answer, problem } = useRequest(String(id), (signal) => api.disclosure(id, signal));
  useStylesheet("/api/disclosure.css");
  useEffect(() => {
    document.title = `${answer?.unit ?? answer?.name ?? text.view.document} - ${text.product}`;
  }, [answer]);
  if (problem !== null) {
    return (
      <main className="page">
        <Alert type="error" showIcon title={problem} />
        <p>
          <Link to="/">{text.backToList}</Link>
        </p>
      </main>
    );
  }
  return answer === null ? <Loading /> : <Shown disclosure={answer} />;
}

function Shown({ disclosure: answer }: { readonly disclosure: DisclosureAnswer }) {
  const verdicts = useVerdicts(answer);
  const { disclosure } = verdicts;
  return (
    <main className="disclosure-page">
      <DisclosureHead disclosure={disclosure} />
      <Panes disclosure={disclosure} verdicts={verdicts} />
      <UploadPanel floating />
    </main>
  );
}

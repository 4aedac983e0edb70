import { Button, Progress } from "antd";
import { useState } from "react";
import { Counts } from "../counts.tsx";
import { Link } from "../path.tsx";
import { text } from "../text.ts";
import { percentOf, type Upload } from "./upload.ts";
import { useUploads } from "./uploads.tsx";

interface UploadPanelProps {
  /** Over the page, with only the files dropped on it; otherwise a part of the page, with all. */
  readonly floating?: boolean;
}

/** The files being handed in, with the stage of each, its result or why it was refused. */
export function UploadPanel({ floating = false }: UploadPanelProps) {
  const { uploads: all, clear } = useUploads();
  const [before] = useState(() => new Set(floating ? all.map((u) => u.key) : []));
  const uploads = all.filter((u) => !before.has(u.key));
  return (
    <aside
      className={floating ? "uploads floating" : "uploads"}
      aria-label={text.receive.panel}
      aria-live="polite"
      hidden={uploads.length === 0}
    >
      <div className="uploads-head">
        <h2>{text.receive.panel}</h2>
        <Button size="small" onClick={clear}>
          {text.receive.clear}
        </Button>
      </div>
      <ul>
        {uploads.map((upload) => (
          <UploadLine key={upload.key} upload={upload} />
        ))}
      </ul>
    </aside>
  );
}

function UploadLine({ upload }: { readonly upload: Upload }) {
  const { name, stage, result, refused } = upload;
  const under = stage !== "done" && stage !== "refused";
  return (
    <li className={`upload ${stage}`}>
      <div className="upload-name" title={name}>
        {name}
      </div>
      {under && (
        <Progress
          percent={percentOf(upload)}
          showInfo={false}
          size="small"
          aria-label={text.receive.progress(name)}
        />
      )}
      <div className="upload-says">
        <span>{text.receive.stages[stage]}</span>
        {result !== null && (
          <Counts counts={result.counts} settled={result.settled} looked={result.form !== null} />
        )}
        {result !== null && <Link to={`/disclosures/${result.id}`}>{text.receive.open}</Link>}
      </div>
      {refused !== null && <p className="refusal">{refused}</p>}
    </li>
  );
}

import { Alert, Input, Pagination } from "antd";
import { useDeferredValue, useEffect, useState } from "react";
import { api } from "../api.ts";
import { Loading } from "../loading.tsx";
import { FilePicker } from "../receive/file-picker.tsx";
import { UploadPanel } from "../receive/upload-panel.tsx";
import { useUploads } from "../receive/uploads.tsx";
import { useRequest } from "../request.ts";
import { text } from "../text.ts";
import { DisclosureTable } from "./disclosure-table.tsx";
import "../style/list.css";

const pageSize = 20;

/** The disclosures, and where new ones are handed in. */
export function ListPage() {
  const { accepted } = useUploads();
  const [search, setSearch] = useState("");
  const [page, setPage] = useState(1);
  const wanted = useDeferredValue(search.trim());
  const { answer, problem } = useRequest(`${accepted}/${page}/${wanted}`, (signal) =>
    api.list((page - 1) * pageSize, pageSize, wanted, signal),
  );
  const empty = answer?.total === 0 && search === "";
  useEffect(() => {
    document.title = `${text.list.title} - ${text.product}`;
  }, []);
  return (
    <main className="page">
      <h1>{text.list.title}</h1>
      <FilePicker />
      <UploadPanel />
      {!empty && (
        <div className="list-tools">
          <Input
            value={search}
            allowClear
            placeholder={text.list.search}
            aria-label={text.list.search}
            onChange={({ target }) => {
              setSearch(target.value);
              setPage(1);
            }}
          />
          {answer !== null && <span className="muted">{text.list.total(answer.total)}</span>}
        </div>
      )}
      {problem !== null && <Alert type="error" showIcon title={problem} />}
      {answer === null && problem === null && <Loading />}
      {answer !== null && answer.total > 0 && <DisclosureTable items={answer.items} />}
      {answer?.total === 0 && <Nothing search={wanted} />}
      {answer !== null && answer.total > pageSize && (
        <nav aria-label={text.list.pages}>
          <Pagination
            current={page}
            pageSize={pageSize}
            total={answer.total}
            showSizeChanger={false}
            onChange={setPage}
          />
        </nav>
      )}
    </main>
  );
}

function Nothing({ search }: { readonly search: string }) {
  if (search !== "") return <p className="nothing">{text.list.notFound(search)}</p>;
  return (
    <div className="nothing">
      <h2>{text.list.none}</h2>
      <p>{text.list.noneSays}</p>
    </div>
  );
}

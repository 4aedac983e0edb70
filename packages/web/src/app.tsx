import { ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import { lazy, Suspense } from "react";
import { Loading } from "./loading.tsx";
import { Link, usePath } from "./path.tsx";
import { DropArea } from "./receive/drop-area.tsx";
import { UploadsProvider } from "./receive/uploads.tsx";
import { text } from "./text.ts";

const ListPage = lazy(() => import("./list/list-page.tsx").then((m) => ({ default: m.ListPage })));
const DisclosurePage = lazy(() =>
  import("./disclosure/disclosure-page.tsx").then((m) => ({ default: m.DisclosurePage })),
);

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
const theme = {
  token: {
    colorPrimary: "#14538c",
    colorInfo: "#14538c",
    colorTextPlaceholder: "#6b6b6b",
    borderRadius: 3,
    motion: false,
  },
  components: { Segmented: { trackBg: "#dde2e9", itemColor: "#3d4653" } },
};

/** The whole application: head, page, and the files being handed in; a file can be dropped anywhere. */
export function App() {
  return (
    <ConfigProvider
      locale={zhCN}
      csp={{ nonce }}
      theme={theme}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <UploadsProvider>
        <DropArea>
          <header className="masthead">
            <Link to="/" className="brand">
              <strong>{text.product}</strong>
              <span>{text.productSays}</span>
            </Link>
          </header>
          <Suspense fallback={<Loading />}>
            <Page />
          </Suspense>
        </DropArea>
      </UploadsProvider>
    </ConfigProvider>
  );
}

function Page() {
  const path = usePath();
  const id = /^\/disclosures\/(\d+)$/.exec(path)?.[1];
  if (id !== undefined) return <DisclosurePage key={id} id={Number(id)} />;
  if (path === "/") return <ListPage />;
  return (
    <main className="page">
      <h1>{text.noPage}</h1>
      <Link to="/">{text.backToList}</Link>
    </main>
  );
}

import { type AddressInfo, isIPv6 } from "node:net";
import { loadSamples, openDocuments, type StorePlace, type StoreRefusal } from "@mingce/app";
import { CheckThread } from "./check-worker/check-thread.ts";
import { createServer } from "./create-server.ts";
import { JobDesk } from "./jobs/job-desk.ts";

/** Where a server keeps its documents, where it listens and what it shows. */
export type ServerOptions = StorePlace & {
  /** 0: any free port. */
  readonly port: number;
  /** 127.0.0.1, only this computer, unless said. */
  readonly host?: string;
  /** Folder of the built web pages, packages/web/dist. */
  readonly webRoot: string;
  /** Folder of sample budgets (*.json), loaded where they are not there already. */
  readonly samples?: string;
  /** What the operator is told: errors nobody expected, samples that could not be loaded; stderr unless said. */
  readonly report?: (text: string) => void;
};

/** A server that listens. */
export interface RunningServer {
  /** "http://127.0.0.1:8080" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Why a server was not started; the message is a Chinese sentence. */
export interface ServerRefusal {
  readonly refused: StoreRefusal["refused"] | { readonly code: "server/port"; readonly message: string };
}

/** Opens the store, loads the samples and listens; refused where the store or the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer | ServerRefusal> {
  const {
    port,
    host = "127.0.0.1",
    webRoot,
    samples,
    report = (text) => void process.stderr.write(`${text}\n`),
  } = options;
  const store = await openDocuments(options);
  if ("refused" in store) return store;
  const checking = new CheckThread();
  const thread = new CheckThread();
  const reportError = (error: unknown): void =>
    report(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const jobs = new JobDesk(store, checking, reportError);
  const server = await createServer({ store, jobs, thread }, { host, webRoot, report: reportError });
  const close = async (): Promise<void> => {
    await server.close();
    await Promise.all([checking.close(), thread.close()]);
    await store.close();
  };
  try {
    await server.listen({ port, host });
  } catch (error) {
    await close();
    return { refused: { code: "server/port", message: portMessage(host, port, error) } };
  }
  if (samples !== undefined) {
    const { refused } = await loadSamples(store, samples, (received) => checking.run("prepare", received));
    for (const { file, refused: why } of refused) report(`示例 ${file} 没有载入：${why.message}`);
  }
  const { port: actual } = server.server.address() as AddressInfo; // a port, no socket file
  return { address: `http://${isIPv6(host) ? `[${host}]` : host}:${actual}`, close };
}

function portMessage(host: string, port: number, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const why = code === "EADDRINUSE" ? "已被别的程序占用" : code === "EACCES" ? "没有使用权限" : "无法使用";
  return `地址 ${host} 的端口 ${port} ${why}。请用 --port 另选一个端口，或先停止占用它的程序。`;
}

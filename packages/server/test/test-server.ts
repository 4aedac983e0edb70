import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocuments } from "@mingce/app";
import { CheckThread } from "../src/check-worker/check-thread.ts";
import type { Server } from "../src/context.ts";
import { createServer } from "../src/create-server.ts";
import type { Job } from "../src/jobs/job.ts";
import { JobDesk } from "../src/jobs/job-desk.ts";

/** A server over a store of its own that does not listen; `reported` holds what the operator was told. */
export interface TestServer {
  readonly server: Server;
  readonly reported: readonly unknown[];
  readonly close: () => Promise<void>;
}

/** Opens one in a fresh folder. */
export async function testServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "mingce-server-"));
  const store = await openDocuments({ folder });
  if ("refused" in store) throw new Error(store.refused.message);
  const threads = [new CheckThread(), new CheckThread()] as const;
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);
  const jobs = new JobDesk(store, threads[0], report);
  const setup = { host: "127.0.0.1", webRoot: join(folder, "no-web"), report };
  const server = await createServer({ store, jobs, thread: threads[1] }, setup);
  const close = async (): Promise<void> => {
    await server.close();
    await Promise.all(threads.map((thread) => thread.close()));
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { server, reported, close };
}

/** The body and the headers of a form that hands in these files. */
export function formOf(files: readonly { readonly name: string; readonly content: string | Uint8Array }[]) {
  const boundary = "----mingce-test-boundary";
  const pieces = files.flatMap(({ name, content }) => [
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`),
    Buffer.from(content),
    Buffer.from("\r\n"),
  ]);
  const payload = Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
  return { payload, headers: { "content-type": `multipart/form-data; boundary=${boundary}` } };
}

/** Hands files in and waits until their job is done. */
export async function handIn(server: Server, files: Parameters<typeof formOf>[0]): Promise<Job> {
  const taken = await server.inject({ method: "POST", url: "/api/disclosures", ...formOf(files) });
  let job = taken.json<Job>();
  if (taken.statusCode !== 202) throw new Error(taken.body);
  while (!job.done) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    job = (await server.inject(`/api/jobs/${job.id}`)).json<Job>();
  }
  return job;
}

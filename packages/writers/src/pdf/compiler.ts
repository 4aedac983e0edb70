import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { fontFiles } from "./fonts.ts";
import { template } from "./template.ts";

/** What the thread says of a document: its PDF or why there is none, and how many bytes the thread holds by now. */
interface Said {
  readonly result: Uint8Array | null;
  readonly failure: string;
  readonly held: number;
}

/** A thread that holds more bytes than this is ended: two documents of 40 pages. */
const mostHeld = 120 * 2 ** 20;

const require = createRequire(import.meta.url);

let program: Promise<WebAssembly.Module> | null = null;
let thread: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/** Sets the template with this data as a PDF, when the documents before it are set. */
export function compile(disclosure: unknown): Promise<Uint8Array> {
  const done = last.then(() => set(JSON.stringify(disclosure)));
  last = done.catch(() => {});
  return done;
}

async function set(disclosure: string): Promise<Uint8Array> {
  thread ??= await start();
  const worker = thread;
  const { result, failure, held } = await answerOf(worker, disclosure);
  if (held > mostHeld) {
    thread = null;
    await worker.terminate();
  }
  // Whatever the data is, the template sets it; a failure here is a fault of the program.
  if (result === null) throw new Error(failure);
  return result;
}

/** What the thread answers. It keeps the process alive only while it works. */
async function answerOf(worker: Worker, disclosure: string): Promise<Said> {
  const said = once(worker, "message");
  worker.ref();
  worker.postMessage(disclosure);
  try {
    const [answer] = await said;
    return answer;
  } catch (error) {
    thread = null;
    throw error;
  } finally {
    worker.unref();
  }
}

/** A new thread; the program is translated once for all of them. */
async function start(): Promise<Worker> {
  program ??= WebAssembly.compile(readFileSync(require.resolve("@myriaddreamin/typst-ts-web-compiler/wasm")));
  const workerData = { program: await program, fonts: fontFiles(), template };
  return new Worker(threadProgram(), { workerData, execArgv: [] });
}

/** The built thread stands beside the built program or one folder up from a chunk of it; else the source is run. */
function threadProgram(): URL {
  const built = ["./typst-thread.js", "../typst-thread.js"].map((place) => new URL(place, import.meta.url));
  return (
    built.find((place) => existsSync(place)) ?? pathToFileURL(require.resolve("@mingce/writers/typst-thread"))
  );
}

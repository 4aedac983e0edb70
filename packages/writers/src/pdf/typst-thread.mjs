/**
 * The thread in which Typst sets documents: one at a time, each from its data by the template it was started with. Typst
 * keeps what it ever set, and WebAssembly gives no memory back; so the thread says how much it holds, and whoever
 * started it ends it. Plain JavaScript, so that it runs from source as well as built.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import start, { TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";

/** Names of the two files Typst sees; there are no others and no network. */
const main = "/main.typ";
const data = "/disclosure.json";
/** Diagnostics as one object each. */
const asObjects = 3;

/** @type {{ readonly program: WebAssembly.Module, readonly fonts: readonly string[], readonly template: string }} */
const { program, fonts, template } = workerData;
const { memory } = await start({ module_or_path: program });
const builder = new TypstCompilerBuilder();
builder.set_dummy_access_model();
for (const font of fonts) await builder.add_raw_font(contentOf(font));
const typst = await builder.build();
typst.add_source(main, template);

/**
 * A font's bytes, which Typst copies. They lie in pages of their own that go back to the system: what a thread takes from
 * the ordinary heap stays with the process when the thread has ended.
 *
 * @param {string} path
 */
function contentOf(path) {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  const pages = new WebAssembly.Memory({ initial: Math.ceil(size / 65_536) });
  const bytes = new Uint8Array(pages.buffer, 0, size);
  readSync(file, bytes, 0, size, 0);
  closeSync(file);
  return bytes;
}

parentPort?.on("message", (/** @type {string} */ disclosure) => {
  typst.map_shadow(data, new TextEncoder().encode(disclosure));
  /** @type {{ readonly result?: Uint8Array, readonly diagnostics?: readonly { readonly message: string }[] }} */
  const { result, diagnostics = [] } = typst.compile(main, [], "pdf", asObjects);
  typst.unmap_shadow(data);
  const failure = diagnostics.map(({ message }) => message).join("; ");
  parentPort?.postMessage({ result: result ?? null, failure, held: memory.buffer.byteLength });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { TypstCompiler } from "@myriaddreamin/typst-ts-web-compiler";
import { fontFiles } from "./fonts.ts";
import { template } from "./template.ts";

/** Names of the two files Typst sees; there is no others and no network. */
const main = "/main.typ";
const data = "/disclosure.json";
/** Diagnostics as one object each. */
const asObjects = 3;

let compiler: Promise<TypstCompiler> | null = null;

/** Sets the template with this data as a PDF. The program and its fonts are loaded once, at the first call. */
export async function compile(disclosure: unknown): Promise<Uint8Array> {
  compiler ??= load();
  const typst = await compiler;
  typst.map_shadow(data, new TextEncoder().encode(JSON.stringify(disclosure)));
  const { result, diagnostics } = typst.compile(main, [], "pdf", asObjects) as {
    readonly result?: Uint8Array;
    readonly diagnostics?: readonly { readonly message: string }[];
  };
  typst.unmap_shadow(data);
  // Whatever the data is, the template sets it; a failure here is a fault of the program.
  if (result === undefined) throw new Error(diagnostics?.map(({ message }) => message).join("; "));
  return result;
}

async function load(): Promise<TypstCompiler> {
  const { default: start, TypstCompilerBuilder } = await import("@myriaddreamin/typst-ts-web-compiler");
  const program = createRequire(import.meta.url).resolve("@myriaddreamin/typst-ts-web-compiler/wasm");
  await start({ module_or_path: readFileSync(program) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fontFiles()) await builder.add_raw_font(font);
  const typst = await builder.build();
  typst.add_source(main, template);
  return typst;
}

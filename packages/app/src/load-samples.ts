import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Store } from "@mingce/store";
import type { Prepare } from "./prepare-document.ts";
import type { Refused } from "./read.ts";
import { receiveDocument } from "./receive-document.ts";

/** What loading the samples came to. */
export interface SamplesLoaded {
  readonly loaded: number;
  /** Samples that were there already. */
  readonly present: number;
  readonly refused: readonly Refused[];
}

/**
 * Writes, checks and stores the disclosure of every budget (*.json) in a folder, as samples; one that is there
 * already stays as it is. A folder that does not exist has none.
 */
export async function loadSamples(store: Store, folder: string, prepare?: Prepare): Promise<SamplesLoaded> {
  const known = await knownDocuments(store);
  const refused: Refused[] = [];
  let loaded = 0;
  let present = 0;
  for (const file of await budgetsIn(folder)) {
    const bytes = new Uint8Array(await readFile(join(folder, file)));
    if (known.has(createHash("sha256").update(bytes).digest("hex"))) {
      present += 1;
      continue;
    }
    const answer = await receiveDocument(store, bytes, basename(file), {
      format: "compiled",
      sample: true,
      ...(prepare && { prepare }),
    });
    if ("refused" in answer) refused.push(answer);
    else loaded += 1;
  }
  return { loaded, present, refused };
}

async function budgetsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).sort();
}

async function knownDocuments(store: Store): Promise<ReadonlySet<string>> {
  const { listDocuments } = await import("@mingce/store");
  const hashes = new Set<string>();
  for (let offset = 0; ; offset += 500) {
    const { items } = await listDocuments(store, { offset, limit: 500 });
    for (const { sha256 } of items) hashes.add(sha256);
    if (items.length < 500) return hashes;
  }
}

import { type Verified, verifyFile } from "./verify.ts";
import { type WriteOptions, writeBudget } from "./write-budget.ts";
import type { WritableFormat } from "./write-reading.ts";

/** The bytes of one format of a ledger's disclosure; empty where nothing was written. */
export async function writtenAs(
  format: WritableFormat,
  ledger: string,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const { files } = await writeBudget(ledger, [format], options);
  const content = files?.[0]?.content ?? "";
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** What verifying a file comes to. Errors: throws where it is refused. */
export async function verified(bytes: Uint8Array, budget: string | null): Promise<Verified> {
  const result = await verifyFile(bytes, "文件", budget);
  if (!("outcome" in result)) throw new Error(JSON.stringify(result));
  return result;
}

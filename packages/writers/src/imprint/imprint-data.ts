import type { Imprint, Stated } from "@mingce/core";
import { statedDigests } from "./stated-digests.ts";

/**
 * The imprint as a field of data, its keys always in this order; no field where there is none. `content`: a digest of
 * all other fields, where the data are the whole of the file.
 */
export function imprintData(said: Stated, imprint: Imprint | null, content: string | null = null) {
  if (imprint === null) return {};
  const { product, form, rules, ledger, draft, filing } = imprint;
  const { title, publisher, date, index } = filing;
  const stated = Object.fromEntries(statedDigests(said));
  const filed = { title, publisher, date, index };
  const digests = content === null ? { stated } : { stated, content };
  return { imprint: { product, form, rules, ledger, draft, filing: filed, ...digests } };
}

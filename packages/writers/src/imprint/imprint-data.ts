import type { Imprint, Reading } from "@mingce/core";
import { statedDigests } from "./stated-digests.ts";

/** The imprint as a field of data, its keys always in this order; no field where there is none. */
export function imprintData(reading: Reading, imprint: Imprint | null) {
  if (imprint === null) return {};
  const { product, form, rules, ledger, draft, filing } = imprint;
  const { title, publisher, date, index } = filing;
  const stated = Object.fromEntries(statedDigests(reading));
  return {
    imprint: { product, form, rules, ledger, draft, filing: { title, publisher, date, index }, stated },
  };
}

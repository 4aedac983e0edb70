import { z } from "zod";
import { disclosureId } from "./disclosure-id.ts";

/** A finding in an address: the number of a disclosure and a fingerprint. */
export const findingId = disclosureId.extend({ fingerprint: z.string().regex(/^[0-9a-f]{16}$/) });

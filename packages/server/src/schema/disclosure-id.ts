import { z } from "zod";

/** The number of a disclosure in an address. */
export const disclosureId = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });

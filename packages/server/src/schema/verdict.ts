import { z } from "zod";

/** 属实 (to be mended), 认可 (may stay, for a reason), 误报. */
const kind = z.enum(["confirmed", "accepted", "false"]).describe("属实、认可（须写理由）、误报");

/** A verdict as it is given. */
export const verdictToGive = z.object({ kind, reason: z.string().nullable().default(null) });

/** What a person holds of a finding, and since when. */
export const verdict = z.object({ kind, reason: z.string().nullable(), givenAt: z.string() });

import { z } from "zod";
import { place } from "./place.ts";
import { verdict } from "./verdict.ts";

/**
 * A finding; `places` has a line for people for each of `at`, and the id of its mark in the
 * document's HTML; `verdict` is what a person holds of it, null where nothing was said.
 */
export const finding = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  fingerprint: z.string(),
  at: z.array(place).readonly(),
  places: z.array(z.object({ anchor: z.string().nullable(), name: z.string(), text: z.string() })).readonly(),
  stated: z.string().nullable(),
  expected: z.string().nullable(),
  difference: z.string().nullable(),
  tolerance: z.string().nullable(),
  basis: z.string(),
  proposal: z
    .object({
      at: place,
      value: z.string(),
      cause: z.string(),
      support: z.object({ hard: z.number(), plausible: z.number() }),
      also: z.array(z.object({ at: place, value: z.string() })).readonly(),
      alternatives: z
        .array(z.object({ at: place, value: z.string(), cause: z.string(), words: z.string() }))
        .readonly(),
      exhausted: z.boolean(),
      certain: z.boolean(),
    })
    .nullable(),
  verdict: verdict.nullable(),
});

/** All findings of a disclosure, in the order of the document. */
export const findingList = z.object({ items: z.array(finding).readonly(), total: z.number() });

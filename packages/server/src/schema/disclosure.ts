import { z } from "zod";
import { finding } from "./finding.ts";
import { place } from "./place.ts";

/** How many findings there are of each severity. */
export const counts = z.object({ error: z.number(), warning: z.number(), info: z.number() });

const record = z.object({
  id: z.number().int(),
  sha256: z.string(),
  name: z.string(),
  format: z.enum(["text", "pdf", "docx", "xlsx", "html", "compiled"]),
  size: z.number(),
  form: z.string().nullable(),
  formTitle: z.string().nullable(),
  year: z.number().nullable(),
  level: z.enum(["unit", "department"]).nullable(),
  unit: z.string().nullable(),
  title: z.string().nullable(),
  receivedAt: z.string(),
  sample: z.boolean(),
  counts,
  settled: counts.describe("其中经人工认可或判为误报的"),
});

/** A disclosure in the list. */
export const listedDisclosure = record.extend({
  coverage: z.object({ numbers: z.number(), bound: z.number(), checked: z.number() }),
});

/** A stretch of the list. */
export const disclosureList = z.object({ items: z.array(listedDisclosure).readonly(), total: z.number() });

const coverage = z.object({
  numbers: z.number(),
  bound: z.number(),
  checked: z.number(),
  freeText: z.object({ numbers: z.number(), bound: z.number() }),
  recognised: z.object({ numbers: z.number(), bound: z.number(), checked: z.number() }),
  byPart: z
    .array(
      z.object({
        part: z.string(),
        name: z.string(),
        kind: z.string(),
        numbers: z.number(),
        bound: z.number(),
        checked: z.number(),
      }),
    )
    .readonly(),
  unbound: z.array(place).readonly(),
});

/** What a rule came to; neither not-applicable nor not-enough-data is passed. */
export const shownRule = z.object({
  id: z.string(),
  outcome: z.enum(["passed", "failed", "not-applicable", "not-enough-data"]),
  title: z.string(),
  basis: z.string(),
});

/** One disclosure with its findings and its document as an HTML article. */
export const disclosureView = record.extend({
  version: z.string(),
  readAt: z.string(),
  coverage,
  rules: z.array(shownRule).readonly(),
  findings: z.array(finding).readonly(),
  html: z.string(),
});

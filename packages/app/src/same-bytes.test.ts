/** Law 7: the same input gives the same bytes in every format, however it is typed and whenever it is written. */
import type { Budget } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary } from "@mingce/testkit";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeBudget } from "./write-budget.ts";
import { writableFormats } from "./write-reading.ts";

/** MINGCE_LAW_RUNS asks for more. */
const runs = Math.ceil(Number(process.env.MINGCE_LAW_RUNS ?? 100) / 50);
const seed = Number(process.env.MINGCE_LAW_SEED ?? 2024);

afterEach(() => {
  vi.useRealTimers();
});

/** A budget with its facts and all keys the other way round; what it lists by name keeps its order, for it is printed. */
function otherwise(budget: Budget): unknown {
  return turned({ ...budget, facts: [...budget.facts].reverse() });
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, turned(each)]));
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

describe.each(forms.map((form) => ({ id: form.id, form })))("law 7: $id", ({ form }) => {
  it(
    "two ledgers that say the same are written to the same files, years apart",
    async () => {
      await fc.assert(
        fc.asyncProperty(budgetArbitrary(form), async (budget) => {
          vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-02-26T08:00:00+08:00") });
          const now = await writeBudget(JSON.stringify(budget), writableFormats);
          vi.setSystemTime(new Date("2031-12-31T23:59:59Z"));
          const later = await writeBudget(JSON.stringify(otherwise(budget), null, 3), writableFormats);
          expect(now.files?.map((file) => file.format)).toEqual(writableFormats);
          for (const [i, file] of (now.files ?? []).entries()) {
            const again = later.files?.[i];
            expect(again?.name).toBe(file.name);
            // Not as objects: a difference in megabytes of bytes would be printed one by one.
            const same = Buffer.compare(bytesOf(file.content), bytesOf(again?.content ?? "")) === 0;
            expect(same, file.format).toBe(true);
          }
        }),
        { numRuns: runs, seed, endOnFailure: true },
      );
    },
    60_000 + runs * 60_000,
  );
});

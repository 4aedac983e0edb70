import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unitBudget } from "@mingce/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listDisclosures, loadSamples, openDocuments, type Store, viewDisclosure } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "mingce-samples-"));
let store: Store;

beforeAll(async () => {
  const opened = await openDocuments({ folder: join(folder, "store") });
  if ("refused" in opened) throw new Error(opened.refused.message);
  store = opened;
  writeFileSync(join(folder, "a.json"), JSON.stringify(unitBudget));
  writeFileSync(join(folder, "b.json"), '{ "mingce": 1 }');
  writeFileSync(join(folder, "c.json"), "not JSON");
  writeFileSync(join(folder, "read-me.txt"), "no budget");
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it("budgets of a folder are written, checked and stored once, others refused by name", async () => {
  const first = await loadSamples(store, folder);
  expect(first.loaded).toBe(1);
  expect(first.refused.map((r) => [r.file, r.refused.code])).toEqual([
    ["b.json", "budget/invalid"],
    ["c.json", "budget/invalid"],
  ]);
  expect(await loadSamples(store, folder)).toMatchObject({ loaded: 0, present: 1 });
  const { items } = await listDisclosures(store);
  expect(items).toMatchObject([{ sample: true, format: "compiled", unit: "某市某区档案馆", year: 2024 }]);
});

it("a sample is shown as the document it is written as", async () => {
  const view = await viewDisclosure(store, 1);
  expect(view?.html).toContain("某市某区档案馆");
  expect(view?.html).toContain("234.06");
  expect(view?.coverage.bound).toBeGreaterThan(100);
});

it("a folder that does not exist has no samples", async () => {
  expect(await loadSamples(store, join(folder, "none"))).toEqual({ loaded: 0, present: 0, refused: [] });
});

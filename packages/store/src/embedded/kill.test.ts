/** A process may be killed at any moment: what was acknowledged is there afterwards, and nothing is there by half. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Child } from "../../test/child.ts";
import { madeUpDocument } from "../../test/made-up-document.ts";
import { emptyFolder, freshFolder, opened } from "../../test/store-folders.ts";
import { findingsOf, listDocuments, statementsOf } from "../index.ts";

/** Folders written and killed at the same time, and how often each. */
const folders = 2;
const rounds = 4;
const statements = 40;

it(`loses nothing acknowledged and keeps nothing half in ${folders * rounds} rounds of SIGKILL`, async () => {
  const counts = await Promise.all(Array.from({ length: folders }, killAndLook));
  const sum = (index: 0 | 1) => counts.reduce((total, pair) => total + pair[index], 0);
  console.log(`${sum(0)} documents acknowledged by ${folders * rounds} killed processes, ${sum(1)} there`);
  expect(sum(0)).toBeGreaterThan(0);
}, 180_000);

/** Answers how many documents were acknowledged and how many are there. */
async function killAndLook(): Promise<readonly [number, number]> {
  const folder = await freshFolder();
  const acknowledged = new Set<number>();
  for (let round = 0; round < rounds; round++) {
    const child = await Child.start(folder, round * 100_000, statements);
    await child.says("opened");
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 700));
    await child.kill();
    for (const n of child.saved) acknowledged.add(n);
  }
  const store = await opened({ folder, dumps: { keep: 0 } });
  const { items } = await listDocuments(store, { limit: 100_000 });
  const kept = new Set(items.map(({ name }) => name));
  expect([...acknowledged].filter((n) => !kept.has(madeUpDocument(n, 0).name))).toEqual([]);
  // At most the document each round was writing is there without an acknowledgement.
  expect(items.length - acknowledged.size).toBeLessThanOrEqual(rounds);
  for (const { id } of items) {
    expect(await statementsOf(store, id)).toHaveLength(statements);
    expect(await findingsOf(store, id)).toHaveLength(3);
  }
  await store.close();
  return [acknowledged.size, items.length];
}

it("a folder whose first making was cut short is made anew", async () => {
  const folder = emptyFolder();
  const child = await Child.start(folder, 0);
  while (!existsSync(join(folder, "database.unfinished", "PG_VERSION"))) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await child.kill();
  expect(readdirSync(folder).sort()).toEqual(["database.unfinished", "lock"]);
  const store = await opened({ folder, dumps: { keep: 0 } });
  expect((await listDocuments(store)).total).toBe(0);
  await store.close();
  expect(readdirSync(folder)).toEqual(["database"]);
}, 180_000);

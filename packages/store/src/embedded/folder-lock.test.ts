/** One process at a time has a folder open, and a dead one does not keep it. */
import { spawn } from "node:child_process";
import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { Child } from "../../test/child.ts";
import { madeUpDocument } from "../../test/made-up-document.ts";
import { emptyFolder, freshFolder, opened } from "../../test/store-folders.ts";
import { isStoreRefusal, listDocuments, openStore, restoreDump, saveDocument } from "../index.ts";
import { FolderLock } from "./folder-lock.ts";
import { signOfLifeEvery, thisOwner } from "./lock-owner.ts";

async function refusalOf(folder: string): Promise<string> {
  const answer = await openStore({ folder });
  if (!isStoreRefusal(answer)) throw new Error("opened");
  expect(answer.refused.code).toBe("store/locked");
  return answer.refused.message;
}

it("a second process is refused in a sentence, and the first keeps working", async () => {
  const folder = await freshFolder();
  const store = await opened({ folder, dumps: { keep: 0 } });
  const second = await Child.start(folder, 0);
  const line = await second.says("refused store/locked");
  for (const part of [folder, `进程号 ${process.pid}`, "请先停止该进程"]) expect(line).toContain(part);
  await saveDocument(store, madeUpDocument(1));
  expect((await listDocuments(store)).total).toBe(1);
  expect(await refusalOf(folder)).toContain("已由本进程");
  expect(await restoreDump(folder, join(folder, "lock"))).toHaveProperty("refused.code", "store/locked");
  await store.close();
  const again = await opened({ folder, dumps: { keep: 0 } });
  await again.close();
});

it("a process that has the folder is named, and its lock is taken over once it was killed", async () => {
  const folder = await freshFolder();
  const child = await Child.start(folder, 0);
  await child.says("saved 0");
  expect(await refusalOf(folder)).toContain(`进程号 ${child.process.pid}`);
  await child.kill();
  const store = await opened({ folder, dumps: { keep: 0 } });
  expect((await listDocuments(store)).total).toBeGreaterThan(0);
  await store.close();
});

describe("a lock file", () => {
  const held = (owner: object, age = 0): string => {
    const path = join(emptyFolder(), "lock");
    writeFileSync(path, JSON.stringify({ ...thisOwner(), ...owner }));
    const touched = new Date(Date.now() - age);
    utimesSync(path, touched, touched);
    return path;
  };
  const isTaken = async (path: string): Promise<boolean> =>
    (await FolderLock.take(path)) instanceof FolderLock;

  it("of a process number that another process has now is taken over", async () => {
    expect(await isTaken(held({ start: "another boot 123" }))).toBe(true);
    expect(await isTaken(held({}))).toBe(false);
  });

  it("of a process that ended but was not collected is taken over", async () => {
    // The shell starts a child and becomes a program that never collects it.
    const parent = spawn("sh", ["-c", "sleep 0.05 & echo $!; exec sleep 5"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const pid = Number(await new Promise((resolve) => parent.stdout.once("data", resolve)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await isTaken(held({ pid }))).toBe(true);
    parent.kill();
  });

  it("of another computer is kept while it gives signs of life", async () => {
    const host = `not-${hostname()}`;
    expect(await isTaken(held({ host, pid: 1 }, 60_000))).toBe(false);
    expect(await isTaken(held({ host, pid: 1 }, 600_000))).toBe(true);
  });

  it("that says nothing is waited for and then taken over", async () => {
    const path = held({}, 60_000);
    writeFileSync(path, "");
    expect(await isTaken(path)).toBe(false);
    utimesSync(path, new Date(0), new Date(0));
    expect(await isTaken(path)).toBe(true);
  });

  it("left behind goes to one of many that want it", async () => {
    for (let round = 0; round < 5; round++) {
      const path = held({ start: "another boot 123" });
      const taken = await Promise.all(Array.from({ length: 6 }, () => isTaken(path)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    }
  });

  it("gives signs of life, and its owner is told when it is lost", async () => {
    vi.useFakeTimers();
    try {
      const path = join(emptyFolder(), "lock");
      const lock = await FolderLock.take(path);
      if (!(lock instanceof FolderLock)) throw new Error("not taken");
      const lost = vi.fn();
      lock.watch(lost);
      utimesSync(path, new Date(0), new Date(0));
      vi.advanceTimersByTime(signOfLifeEvery);
      expect(statSync(path).mtimeMs).toBeGreaterThan(0);
      writeFileSync(path, JSON.stringify(thisOwner()));
      vi.advanceTimersByTime(2 * signOfLifeEvery);
      expect(lost).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is released only by its owner", async () => {
    const path = held({ start: "another boot 123" });
    const lock = await FolderLock.take(path);
    if (!(lock instanceof FolderLock)) throw new Error("not taken");
    writeFileSync(path, JSON.stringify(thisOwner()));
    expect(lock.isHeld()).toBe(false);
    lock.release();
    expect(readFileSync(path, "utf8")).toContain("token");
  });
});

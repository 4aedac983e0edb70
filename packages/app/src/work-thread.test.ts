import { afterAll, expect, it } from "vitest";
import { TaskStopped, WorkThread } from "./work-thread.ts";

/** A thread whose program does what the task names. */
const program = `
import { parentPort } from "node:worker_threads";
const held = [];
const tasks = {
  answer: () => parentPort.postMessage({ answer: "done" }),
  wait: () => {},
  spin: () => { for (;;); },
  throw: () => { setTimeout(() => { throw new Error("thrown later"); }); },
  buffers: () => { for (;;) held.push(new Uint8Array(16 * 1024 * 1024).fill(1)); },
  buffersInTurns: () => { held.push(new Uint8Array(16 * 1024 * 1024).fill(1)); setTimeout(tasks.buffersInTurns); },
  heap: () => { for (;;) held.push({ text: String(held.length).padStart(80) }); },
};
parentPort.on("message", (task) => tasks[task]());
`;
const thread = new WorkThread(() => new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
  milliseconds: 15_000,
  megabytes: 64,
});
const hasty = new WorkThread(() => new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
  milliseconds: 300,
  megabytes: 64,
});
afterAll(() => Promise.all([thread.close(), hasty.close()]));

it.each(["wait", "spin"])("a task that never answers (%s) is stopped, and the next is done", async (task) => {
  await expect(hasty.perform(task)).rejects.toEqual(new TaskStopped("time"));
  expect(await thread.perform("answer")).toBe("done");
});

it.each(["heap", "buffers", "buffersInTurns"])(
  "a task that takes more memory than it may (%s) is stopped long before its time, and the next is done",
  async (task) => {
    const before = process.memoryUsage.rss();
    await expect(thread.perform(task)).rejects.toEqual(new TaskStopped("memory"));
    expect(process.memoryUsage.rss() - before).toBeLessThan(2 ** 30);
    expect(await thread.perform("answer")).toBe("done");
  },
);

it("an error thrown outside a task ends that task alone", async () => {
  await expect(thread.perform("throw")).rejects.toThrow("thrown later");
  expect(await thread.perform("answer")).toBe("done");
});

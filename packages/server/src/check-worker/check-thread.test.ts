import { TaskStopped } from "@mingce/app";
import { afterAll, expect, it } from "vitest";
import { writtenText } from "../../test/sample-text.ts";
import { CheckThread, usualLimits } from "./check-thread.ts";

const bytes = new TextEncoder().encode(writtenText);
const document = { bytes, name: "a.txt", format: "text" as const, findings: [] };
const threads: CheckThread[] = [];
const threadWith = (limits: object): CheckThread => {
  const thread = new CheckThread({ ...usualLimits, ...limits });
  threads.push(thread);
  return thread;
};
afterAll(() => Promise.all(threads.map((thread) => thread.close())));

it("tasks are done one after the other, with their stages", async () => {
  const thread = threadWith({});
  const stages: string[] = [];
  const [checked, rendered, page] = await Promise.all([
    thread.run("prepare", document, (stage) => stages.push(stage)),
    thread.run("render", document),
    thread.run("export", { document, as: "html" }),
  ]);
  expect(stages).toEqual(["reading", "checking"]);
  expect("refused" in checked ? checked : checked.unit).toBe("某市某区档案馆");
  expect(rendered.html).toContain("<article");
  expect(page).toContain("<!DOCTYPE html>");
});

it("a task that takes too long is stopped, and so is each after it", async () => {
  const thread = threadWith({ milliseconds: 1 });
  for (let i = 0; i < 2; i++) {
    await expect(thread.run("prepare", document)).rejects.toThrow(TaskStopped);
  }
});

it("a task that uses up its memory is stopped, and the process lives on", async () => {
  const thread = threadWith({ megabytes: 8 });
  const bytes = new TextEncoder().encode(writtenText.repeat(100));
  await expect(thread.run("prepare", { ...document, bytes })).rejects.toThrow();
});

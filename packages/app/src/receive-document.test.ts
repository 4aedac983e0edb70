import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocument } from "@mingce/core";
import { xinjiang2024Unit } from "@mingce/forms";
import { documentToText, unitBudget } from "@mingce/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  exportDocument,
  giveVerdict,
  listDisclosures,
  openDocuments,
  prepareDocument,
  receiveDocument,
  removeDisclosure,
  type Stage,
  type Store,
  storedDocument,
  viewDisclosure,
  withdrawVerdict,
} from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "mingce-receive-"));
const written = documentToText(writeDocument(unitBudget, xinjiang2024Unit));
const wrong = written.replace("项目支出88.96万元", "项目支出88.06万元");
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
let store: Store;

beforeAll(async () => {
  const opened = await openDocuments({ folder });
  if ("refused" in opened) throw new Error(opened.refused.message);
  store = opened;
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it("a document is checked and saved, stage by stage; the same bytes keep their id", async () => {
  const stages: Stage[] = [];
  const first = await receiveDocument(store, bytesOf(wrong), "a.txt", {}, (stage) => stages.push(stage));
  expect(stages).toEqual(["reading", "checking", "saving"]);
  expect(first).toMatchObject({ unit: "某市某区档案馆", year: 2024, form: "xinjiang-2024-unit" });
  expect(await receiveDocument(store, bytesOf(wrong), "b.txt")).toMatchObject({ id: 1, name: "b.txt" });
});

it("a refused file is not saved", async () => {
  const answer = await receiveDocument(store, bytesOf("会议纪要\n"), "c.txt");
  expect(answer).toMatchObject({ file: "c.txt", refused: { code: "identity/not-a-disclosure" } });
  expect((await listDisclosures(store)).total).toBe(1);
});

it("every place of a finding is a mark in the document, or is said to have none", async () => {
  const view = await viewDisclosure(store, 1);
  const places = view?.findings.flatMap((f) => f.places) ?? [];
  expect(places.some((p) => p.text.startsWith("88.06"))).toBe(true);
  for (const { anchor } of places) if (anchor !== null) expect(view?.html).toContain(`<mark id="${anchor}"`);
  expect(view?.findings.map((f) => f.places.length)).toEqual(view?.findings.map((f) => f.at.length));
  expect(view?.rules.every((r) => r.title !== "")).toBe(true);
});

it("a reading made with other rules is made anew when it is looked at", async () => {
  const prepare = async (received: Parameters<typeof prepareDocument>[0]) => {
    const document = await prepareDocument(received);
    return "refused" in document ? document : { ...document, version: "0.0.1", findings: [] };
  };
  await receiveDocument(store, bytesOf(wrong), "a.txt", { prepare });
  expect((await listDisclosures(store)).items[0]?.counts.error).toBe(0);
  expect((await viewDisclosure(store, 1))?.findings).not.toEqual([]);
  expect((await listDisclosures(store)).items[0]?.counts.error).toBeGreaterThan(0);
});

it("a search needs all its words, in the unit or the name", async () => {
  const total = async (search: string) => (await listDisclosures(store, {}, { search })).total;
  expect([await total("档案馆 A.TXT"), await total("档案馆 z"), await total("  ")]).toEqual([1, 0, 1]);
});

it("a verdict is given on a finding the document has, with what it needs, or it is said why not", async () => {
  const { findings = [] } = (await viewDisclosure(store, 1)) ?? {};
  const { fingerprint = "" } = findings.find((f) => f.stated?.startsWith("88.06")) ?? {};
  const give = (id: number, print: string, kind: string, reason: string | null) =>
    giveVerdict(store, id, print, { kind, reason });
  expect(await give(1, fingerprint, "accepted", " ")).toMatchObject({
    problem: expect.stringContaining("理由"),
  });
  expect(await give(1, "0000000000000000", "false", null)).toEqual({ missing: "finding" });
  expect(await give(99, fingerprint, "false", null)).toEqual({ missing: "document" });
  expect(await give(1, fingerprint, "accepted", "已批复")).toMatchObject({ verdict: { kind: "accepted" } });
});

it("a new version takes over the verdicts on findings it still has", async () => {
  const judged = (await viewDisclosure(store, 1))?.findings.find((f) => f.verdict !== null);
  const again = await receiveDocument(store, bytesOf(`\n\n${wrong}\n`), "第二版.txt");
  if ("refused" in again) throw new Error(again.refused.message);
  expect(again.settled.error + again.settled.warning + again.settled.info).toBe(1);
  const view = await viewDisclosure(store, again.id);
  expect(view?.settled).toEqual(again.settled);
  expect(view?.findings.flatMap((f) => (f.verdict === null ? [] : [f.fingerprint, f.verdict]))).toEqual([
    judged?.fingerprint,
    judged?.verdict,
  ]);
  expect((await listDisclosures(store)).items[0]?.settled).toEqual(again.settled);
  const clean = await receiveDocument(store, bytesOf(written), "改正.txt");
  expect(clean).toMatchObject({ settled: { error: 0, warning: 0, info: 0 } });

  expect(await withdrawVerdict(store, again.id, judged?.fingerprint ?? "")).toBe(true);
  expect(await withdrawVerdict(store, again.id, judged?.fingerprint ?? "")).toBe(false);
  expect((await viewDisclosure(store, 1))?.findings.every((f) => f.verdict === null)).toBe(true);
});

it("what is stored is written out and, once removed, gone", async () => {
  const stored = await storedDocument(store, 1);
  if (stored === null) throw new Error("not stored");
  expect(await exportDocument(stored, "html")).toContain("<!DOCTYPE html>");
  expect(await exportDocument(stored, "json")).toContain('"statements"');
  expect([await removeDisclosure(store, 1), await removeDisclosure(store, 1)]).toEqual([true, false]);
  expect([await viewDisclosure(store, 1), await storedDocument(store, 1)]).toEqual([null, null]);
});

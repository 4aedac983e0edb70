import { describe, expect, it } from "vitest";
import { corpusChanges, goneFiles } from "./corpus-changes.ts";
import { type CorpusLine, corpusLine, type ListedFinding } from "./corpus-line.ts";

const finding = (fingerprint: string): ListedFinding => ({
  ...{ code: "sum/function", severity: "error", message: "不一致。", where: "表1" },
  fingerprint,
});
const refusal = { file: "a.txt", refused: { code: "file/empty", message: "空的。" } };
const line = (file: string, sha256: string, ...prints: readonly string[]): CorpusLine => ({
  ...corpusLine(file, sha256, refusal, 0),
  refused: null,
  listed: prints.map(finding),
});
const prints = (list: readonly ListedFinding[] | undefined) => list?.map((f) => f.fingerprint);

describe("changes since the last run", () => {
  it("are new, gone and unchanged findings by fingerprint; one that stands twice counts twice", () => {
    const changes = corpusChanges([line("a", "2", "x", "x", "z")], [line("a", "1", "x", "y")]).get("a");
    expect(prints(changes?.same)).toEqual(["x"]);
    expect(prints(changes?.fresh)).toEqual(["x", "z"]);
    expect(prints(changes?.gone)).toEqual(["y"]);
  });

  it("of a file that the last run did not have are none: nothing is called new", () => {
    expect(corpusChanges([line("a", "1", "x")], []).get("a")).toMatchObject({ known: false, fresh: [] });
  });

  it("follow a file that was moved, and say nothing of one that could not be read", () => {
    const moved = corpusChanges([line("b", "1", "x")], [line("a", "1", "x")]).get("b");
    expect(prints(moved?.same)).toEqual(["x"]);
    expect(goneFiles([line("b", "1")], [line("a", "1"), line("c", "3")]).map((l) => l.file)).toEqual(["c"]);
    const unread = corpusChanges([corpusLine("a", "2", refusal, 0)], [line("a", "1", "x")]).get("a");
    expect(unread).toMatchObject({ known: false, gone: [] });
  });
});

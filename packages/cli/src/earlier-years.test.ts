/** `mingce write` beside what was kept of earlier years: amounts and texts are taken, a file that is none of them is told. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Budget } from "@mingce/core";
import { shanghaiDistrictUnit as form } from "@mingce/forms";
import { twoYears } from "@mingce/testkit";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { file, folder, json, mingce, withProgram } from "../test/built-program.ts";

withProgram();

const [years] = fc.sample(twoYears(form), { seed: 7, numRuns: 1 });
const { last, now } = years as { readonly last: Budget; readonly now: Budget };
const thisYear = file("now.json", JSON.stringify(now));
const withoutLastYear = { ...now, facts: now.facts.filter(({ year }) => year === 0) };
const bare = file("bare.json", JSON.stringify(withoutLastYear));
const ledger = file("last.json", JSON.stringify(last));

/** What was published last year, by its format. */
const published = (ending: string): string =>
  join("published", readdirSync(join(folder, "published")).find((name) => name.endsWith(ending)) ?? "");

/** The page written into a folder, without what it says of how it was made. */
const page = (out: string): string => {
  const [name = ""] = readdirSync(join(folder, out));
  const html = readFileSync(join(folder, out, name), "utf8");
  return html.replace(/<script[\s\S]*?<\/script>|<meta[^>]*>|<footer[\s\S]*?<\/footer>/g, "");
};

beforeAll(() => {
  expect(mingce("write", ledger, "--out", "published", "--formats", "html,json,csv").code).toBe(0);
  mingce("write", thisYear, "--out", "entered", "--formats", "html");
});

describe("write --last-year", () => {
  it.each([
    ["a document", () => published(".html")],
    ["open data", () => published(".json")],
    ["a data package", () => published(".zip")],
    ["a ledger", () => ledger],
  ])("takes what was not entered from %s, and says so", (kind, given) => {
    const run = mingce(
      "write",
      bare,
      "--out",
      kind,
      "--formats",
      "html",
      "--format",
      "json",
      "--last-year",
      given(),
    );
    const [answer] = json(run.out);
    expect(answer.taken.length).toBeGreaterThan(0);
    expect(answer.written).toHaveLength(1);
    expect(page(kind)).toBe(page("entered"));
  });

  it("is proven with the same file given again, and differs from what the ledger makes without it", () => {
    const [name = ""] = readdirSync(join(folder, "a ledger"));
    const written = join("a ledger", name);
    const proven = mingce("verify", written, "--budget", bare, "--last-year", ledger);
    expect([proven.code, proven.out]).toEqual([0, expect.stringContaining("逐字节相同")]);
    expect(mingce("verify", written, "--budget", bare).code).toBe(1);
  });

  it("tells each amount taken, and of a budget without last year that one is missing", () => {
    const beside = mingce(
      "write",
      bare,
      "--out",
      "told",
      "--formats",
      "html",
      "--last-year",
      published(".zip"),
    );
    expect(beside.err).toMatch(/bare\.json：.+的上年数.+取自给出的上年文件/);
    const alone = mingce("write", bare, "--out", "alone", "--formats", "html");
    expect(alone.err).toContain("--last-year");
  });

  it.each([
    ["of another year", () => thisYear, new RegExp(`上年应为${now.year - 1}年`)],
    [
      "of another body",
      () => file("other.json", JSON.stringify({ ...last, body: "某市别的局" })),
      /它是“某市别的局”的/,
    ],
    ["that is no disclosure", () => file("letter.txt", "你好"), /读不出来/],
    ["that is not there", () => "nowhere.json", /没有这个文件/],
  ])("writes nothing beside a file %s", (_, given, why) => {
    const { code, err } = mingce("write", bare, "--out", "none", "--last-year", given());
    expect(err).toMatch(why);
    expect(code).toBe(2);
    expect(readdirSync(folder)).not.toContain("none");
  });
});

describe("write --texts-from", () => {
  const wordless = file("wordless.json", JSON.stringify({ ...now, texts: {} }));
  const carried = (given: string): readonly string[] => {
    const out = ["--out", "texts", "--formats", "html", "--format", "json"];
    return json(mingce("write", wordless, ...out, "--texts-from", given).out)[0].carried;
  };

  it("takes the same from a document as from open data, and from a ledger", () => {
    expect(carried(published(".json"))).toEqual(carried(published(".html")));
    expect(carried(ledger)).toContain("duties");
  });

  it("lists each text taken over, to be looked at", () => {
    const { err } = mingce("write", wordless, "--out", "texts", "--formats", "html", "--texts-from", ledger);
    expect(err).toMatch(/texts\.duties：.+的文字沿用了以前年度的，.*请核对后再公开。/);
  });

  it("says that a data package has no texts, and writes nothing", () => {
    const { code, err } = mingce("write", wordless, "--out", "none", "--texts-from", published(".zip"));
    expect(err).toMatch(/是数据包，只有数字，没有文字/);
    expect(code).toBe(2);
  });
});

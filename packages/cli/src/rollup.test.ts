/** `mingce rollup`: the department's ledger from those of its units, or a sentence why there is none. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { xinjiang2024Department as above, xinjiang2024Unit as below } from "@mingce/forms";
import { departmentAndUnits } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { file, folder, mingce, withProgram } from "../test/built-program.ts";

withProgram();

const [drawn] = fc.sample(departmentAndUnits(above, below), { seed: 3, numRuns: 1 });
if (drawn === undefined) throw new Error("nothing was drawn");
const { department, units } = drawn;
const names = units.map((unit, i) => file(`unit-${i}.json`, JSON.stringify(unit)));
const listing = file("department.json", JSON.stringify(department));
const options = (out: string): readonly string[] => [
  "--form",
  above.id,
  "--body",
  department.body,
  "--out",
  out,
];
const rolled = (out: string): string => readFileSync(join(folder, out), "utf8");

describe("rollup", () => {
  it("writes the department's ledger, the same whatever the order of the units", () => {
    const { code, out } = mingce("rollup", ...names, ...options("rolled.json"));
    expect([code, out]).toEqual([0, "rolled.json\n"]);
    const { form, body, year, facts } = JSON.parse(rolled("rolled.json"));
    expect({ form, body, year }).toEqual({ form: above.id, body: department.body, year: department.year });
    expect(facts.length).toBeGreaterThan(0);
    expect(mingce("rollup", ...[...names].reverse(), ...options("turned.json")).code).toBe(0);
    expect(rolled("turned.json")).toBe(rolled("rolled.json"));
  });

  it("is written from as any other budget", () => {
    const { err } = mingce("write", "rolled.json", "--out", "made", "--formats", "json", "--draft");
    expect(err).toContain("草稿");
    expect(existsSync(join(folder, "made"))).toBe(true);
  });

  it("holds the units against those the department lists", () => {
    expect(mingce("rollup", ...names, ...options("listed.json"), "--department", listing).code).toBe(0);
    const [, ...others] = names;
    const { code, err } = mingce("rollup", ...others, ...options("less.json"), "--department", listing);
    expect(err).toContain(units[0]?.body);
    expect(err).toContain("没有汇总，什么都没有写。");
    expect(code).toBe(1);
    expect(existsSync(join(folder, "less.json"))).toBe(false);
  });

  it.each([
    ["a file that is not there", () => ["nowhere.json", ...options("none.json")], /没有这个文件/],
    ["a file that is no budget", () => [file("cut.json", "{"), ...options("none.json")], /cut\.json：.*JSON/],
    ["a file where a folder should be", () => [...names, ...options("department.json/none.json")], /写不进/],
  ])("is 2 for %s, with a sentence, and writes nothing", (_, args, why) => {
    const { code, err } = mingce("rollup", ...args());
    expect(err).toMatch(why);
    expect(code).toBe(2);
    expect(existsSync(join(folder, "none.json"))).toBe(false);
  });

  it("is 3 for a form nobody knows", () => {
    const { code, err } = mingce("rollup", ...names, "--form", "mars", "--body", "x", "--out", "none.json");
    expect(err).toMatch(/没有名为“mars”的样式/);
    expect(code).toBe(3);
  });

  it("is 3 where it is not said what of, as what, for whom and where to", () => {
    for (const args of [options("none.json"), names, [...names, "--form", above.id]]) {
      const { code, err } = mingce("rollup", ...args);
      expect(err).toMatch(/--form.*--body.*--out/);
      expect(code).toBe(3);
    }
  });
});

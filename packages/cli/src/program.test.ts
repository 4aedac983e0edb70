/** The built program, as a person runs it: exit codes, sentences, several files, other commands. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unitText as clean, unitBudget } from "@mingce/testkit";
import { beforeAll, describe, expect, it } from "vitest";
import { file, folder, json, mingce, withProgram } from "../test/built-program.ts";

const wrong = clean.replace(/收支总预算[\d,.]+/, "收支总预算999.99");

withProgram();

describe("the exit code", () => {
  it("is 0 where no error is found", () => {
    const { code, out } = mingce("check", file("good.txt", clean));
    expect(out).toContain("错误0");
    expect(code).toBe(0);
  });

  it("is 1 where one is, and says where", () => {
    const { code, out } = mingce("check", file("bad.txt", wrong));
    expect(out).toMatch(/错误 第\d+行/);
    expect(code).toBe(1);
  });

  it("is 2 where a file cannot be read, which wins over errors found", () => {
    const { code, out } = mingce("check", "bad.txt", "nowhere.txt", "good.txt");
    expect(out).toContain("没有这个文件");
    expect(code).toBe(2);
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["chekc", "good.txt"]],
    ["no file", ["check"]],
    ["an unknown option", ["check", "--colour", "good.txt"]],
    ["an unknown format", ["check", "good.txt", "--format", "yaml"]],
    ["two files for one page", ["check", "good.txt", "bad.txt", "--format", "html"]],
    ["one file to compare", ["compare", "good.txt"]],
    ["an unknown format of a comparison", ["compare", "good.txt", "bad.txt", "--format", "sarif"]],
    ["no budget to look for leaks in", ["leak"]],
    ["two budgets to look for leaks in", ["leak", "one.json", "two.json"]],
    ["an unknown format of leaks", ["leak", "budget.json", "--format", "html"]],
    ["an unknown option of leaks", ["leak", "budget.json", "--form", "xinjiang-2024-unit"]],
    ["an unknown option of a comparison", ["compare", "good.txt", "bad.txt", "--form", "xinjiang-2024-unit"]],
    ["no folder to write to", ["write", "budget.json"]],
    ["a folder that is not there", ["corpus", "nowhere"]],
    ["verdicts that are not there", ["check", "good.txt", "--verdicts", "nowhere.json"]],
    ["verdicts that are none", ["check", "good.txt", "--verdicts", "bad.txt"]],
    ["one last year for two files", ["check", "good.txt", "bad.txt", "--last-year", "last.txt"]],
    ["a report that is neither page nor PDF", ["check", "good.txt", "--report", "report.doc"]],
    ["one annotated file of two", ["check", "good.txt", "bad.txt", "--annotated", "out.docx"]],
    ["a report written over the file itself", ["check", "good.html", "--report", "good.html"]],
    ["a workbook that is none", ["corpus", ".", "--workbook", "batch.csv"]],
  ])("is 3 for wrong usage, with a sentence: %s", (_, args) => {
    const { code, out, err } = mingce(...args);
    expect(err).toMatch(/^mingce: .+。\n/);
    expect(out).toBe("");
    expect(code).toBe(3);
  });

  it("is 0 for --help, which names every command", () => {
    const { code, out } = mingce("--help");
    expect(code).toBe(0);
    for (const command of ["check", "read", "compare", "write", "leak", "corpus", "serve"])
      expect(out).toContain(command);
  });
});

describe("several files", () => {
  it("are one JSON line each, in the order given, the refused among them", () => {
    const names = ["bad.txt", "nowhere.txt", "good.txt", "bad.txt"];
    const { out } = mingce("check", ...names, "--format", "json");
    expect(json(out).map((line) => line.file)).toEqual(names);
    expect(json(out).map((line) => line.refused !== undefined)).toEqual([false, true, false, false]);
  });

  it("give the same bytes each time", () => {
    const run = (): string => mingce("check", "bad.txt", "good.txt", "--format", "sarif").out;
    expect(run()).toBe(run());
  });

  it("of a folder are summed up, and a second run takes what it knows", () => {
    const many = join(folder, "many");
    mkdirSync(many, { recursive: true });
    writeFileSync(join(many, "one.txt"), clean);
    writeFileSync(join(many, "two.txt"), wrong);
    const first = mingce("corpus", "many", "--results", "results.jsonl");
    expect(first.out).toContain("共2个文件，无法读取0个");
    expect(first.code).toBe(1);
    const kept = readFileSync(join(folder, "results.jsonl"), "utf8");
    expect(mingce("corpus", "many", "--results", "results.jsonl").out).toBe(first.out);
    expect(readFileSync(join(folder, "results.jsonl"), "utf8")).toBe(kept);
  });
});

describe("verdicts of a person", () => {
  const judged = file("judged.txt", wrong);
  /** The findings of one file, as JSON has them. */
  const findings = (...options: readonly string[]): readonly Record<string, unknown>[] =>
    json(mingce("check", judged, "--format", "json", ...options).out)[0].findings;
  let plain: readonly Record<string, unknown>[];
  beforeAll(() => {
    plain = findings();
  });
  const verdicts = (kind: string, reason?: string): string => {
    const errors = plain.filter((f) => f.severity === "error");
    const said = Object.fromEntries(errors.map((f) => [f.fingerprint, { kind, reason }]));
    return file(`${kind}.json`, JSON.stringify(said));
  };

  it.each(["text", "json", "sarif", "html"])(
    "accepted: the errors stand in the %s report, marked, and no longer count for the exit code",
    (format) => {
      const given = verdicts("accepted", "已经财政部门批复");
      const { code, out } = mingce("check", judged, "--format", format, "--verdicts", given);
      expect(out).toContain("已经财政部门批复");
      expect(out).toContain("999.99");
      expect(code).toBe(0);
    },
  );

  it("false: they are told apart in the count", () => {
    const { code, out } = mingce("check", judged, "--verdicts", verdicts("false"));
    expect(out).toMatch(/错误1.*（其中经人工认可或判为误报：错误1）\n/);
    expect(code).toBe(0);
  });

  it("confirmed: the error counts as before", () => {
    expect(mingce("check", judged, "--verdicts", verdicts("confirmed")).code).toBe(1);
  });

  it("stand beside every finding in JSON, and only where a file of them is given", () => {
    const asked = findings("--verdicts", file("none.json", "{}"));
    expect(plain.some((f) => "verdict" in f)).toBe(false);
    expect(asked).toEqual(plain.map((f) => ({ ...f, verdict: null })));
  });
});

describe("compare", () => {
  it("is 0 where files agree, 1 where they do not, 2 where one cannot be read", () => {
    const same = mingce("compare", file("good.txt", clean), file("same.txt", clean));
    expect(same.out).toContain("已比对的数字没有发现不一致");
    expect(same.code).toBe(0);
    const differs = mingce("compare", "good.txt", file("bad.txt", wrong), "--format", "json");
    expect(json(differs.out)[0]).toMatchObject({ pairs: [{ kind: "sameDocument", outcome: "failed" }] });
    expect(differs.code).toBe(1);
    const missing = mingce("compare", "good.txt", "nowhere.txt", "same.txt");
    expect(missing.out).toContain("没有这个文件");
    expect(missing.code).toBe(2);
  });

  it("is 1 where nothing could be compared, and says so", () => {
    const { code, out } = mingce(
      "compare",
      "good.txt",
      file("later.txt", clean.replaceAll("2024年", "2031年")),
    );
    expect(out).toContain("什么都没有比对");
    expect(code).toBe(1);
  });
});

describe("compare --format html", () => {
  it("is one page that names what differs, also beside a file that cannot be read", () => {
    const { code, out } = mingce(
      "compare",
      file("good.txt", clean),
      file("bad.txt", wrong),
      "--format",
      "html",
    );
    expect(out).toMatch(/^<!DOCTYPE html>/);
    expect(out).toContain("999.99");
    expect(code).toBe(1);
    const missing = mingce("compare", "good.txt", "nowhere.txt", "--format", "html");
    expect(missing.out).toContain("无法读取：没有这个文件");
    expect(missing.code).toBe(2);
  });
});

describe("leak", () => {
  /** The sample with rows of functions withheld, those after the first to cover it. */
  const policy = (name: string, ...functions: readonly string[]): string => {
    const withholds = functions.map((node, i) => ({ cube: "budget", at: { function: node }, cover: i > 0 }));
    return file(name, JSON.stringify({ ...unitBudget, withholds }));
  };

  it("is 0 where nothing is withheld, and where what is withheld cannot be computed", () => {
    const nothing = mingce("leak", policy("open.json"));
    expect(nothing.out).toContain("没有可以检查的内容");
    expect(nothing.code).toBe(0);
    const covered = mingce("leak", policy("covered.json", "201-26-01", "201-26-04"));
    expect(covered.out).toContain("都不能由公开的数字算出");
    expect(covered.code).toBe(0);
  });

  it("is 1 where it can, and says what, how exactly and which row must go as well", () => {
    const text = mingce("leak", policy("leaks.json", "201-26-01"));
    expect(text.out).toMatch(
      /^表2《单位收入总体情况表》“2012601”行“总计”列：除四舍五入外可以算出，所在区间[\d.]+至[\d.]+元\n/,
    );
    expect(text.out).toMatch(/还需一并不予公开（最少）：\n {2}“2012604”所在的行\n$/);
    expect(text.code).toBe(1);
    const [line] = json(mingce("leak", "leaks.json", "--format", "json").out);
    expect(line).toMatchObject({ problems: null, further: { rows: [{ node: "201-26-04" }] } });
  });

  it("says which row of the policy holds nothing, so that no mistyped one is taken for kept", () => {
    const { code, err } = mingce("leak", policy("mistyped.json", "999-99-99"));
    expect(err).toMatch(/^mingce: mistyped\.json withholds\[0\]：.*“999-99-99”.*没有数据.*。\n$/);
    expect(code).toBe(0);
  });

  it("is 2 where the budget cannot be read, with a sentence and nothing else", () => {
    for (const name of ["nowhere.json", file("cut.json", "{"), policy("unnamed.json", "")]) {
      const { code, out, err } = mingce("leak", name);
      expect(err).toMatch(new RegExp(`^mingce: ${name}.*：.+。\n`));
      expect(out).toBe("");
      expect(code).toBe(2);
    }
  });
});

describe("a check beside last year's document", () => {
  it("is 2 where that cannot be read, or is not last year's, with a sentence", () => {
    const missing = mingce("check", file("good.txt", clean), "--last-year", "nowhere.txt");
    expect(missing.err).toMatch(/^mingce: 上年的文件“nowhere\.txt”不能用：没有这个文件.*。\n$/);
    expect(missing.code).toBe(2);
    const same = mingce("check", "good.txt", "--last-year", file("same.txt", clean));
    expect(same.out).toContain("“same.txt”不能用作上年的文件");
    expect(same.code).toBe(2);
  });
});

describe("a check", () => {
  it("writes the report as a page, and the file itself with its notes", () => {
    mingce("write", file("budget.json", JSON.stringify(unitBudget)), "--out", "made", "--formats", "docx");
    const [name = ""] = readdirSync(join(folder, "made"));
    const made = join("made", name);
    const { code } = mingce("check", made, "--report", "report.html", "--annotated", "notes.docx");
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("部门预算公开核对报告");
    const before = json(mingce("check", made, "--format", "json").out)[0];
    const after = json(mingce("check", "notes.docx", "--format", "json").out)[0];
    expect(after.coverage).toEqual(before.coverage);
    expect(after.findings.map((f: { code: string }) => f.code)).toContain("text/comments");
  });

  it("says what cannot be given back with notes, and that counts as not done", () => {
    const { code, err } = mingce("check", file("good.txt", clean), "--annotated", "notes.txt");
    expect(err).toMatch(/纯文本里放不下批注；核对报告里有同样的内容.+。/);
    expect(existsSync(join(folder, "notes.txt"))).toBe(false);
    expect(code).toBe(2);
  });

  it("of a folder is written as one workbook, the lines of the last run beside it", () => {
    const batch = join(folder, "batch");
    mkdirSync(batch, { recursive: true });
    writeFileSync(join(batch, "one.txt"), wrong);
    expect(mingce("corpus", "batch", "--workbook", "batch.xlsx").code).toBe(1);
    const first = readFileSync(join(folder, "batch.xlsx"));
    writeFileSync(join(batch, "one.txt"), clean);
    expect(mingce("corpus", "batch", "--workbook", "batch.xlsx").code).toBe(0);
    expect(readFileSync(join(folder, "batch.xlsx")).equals(first)).toBe(false);
    expect(existsSync(join(folder, "batch.xlsx.last.jsonl"))).toBe(true);
  });
});

describe("other commands", () => {
  it("read says everything a document states, as JSON", () => {
    const { code, out } = mingce("read", "good.txt");
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(out))).toContain(unitBudget.body);
  });

  it("write makes a file a format from a budget, and nothing from a broken one", () => {
    const made = mingce("write", file("budget.json", JSON.stringify(unitBudget)), "--out", "out");
    expect(made.code).toBe(0);
    expect(
      readdirSync(join(folder, "out"))
        .map((name) => name.replace(/.*\./, ""))
        .sort(),
    ).toEqual(["docx", "html", "json", "pdf", "xlsx", "zip"]);
    const broken = mingce("write", file("broken.json", "{"), "--out", "none");
    expect(broken.code).toBe(2);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });
});

/** Old formats through the LibreOffice of this machine, where it has one. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { docx, p, shown, tc, tr } from "../docx/docx-fixture.ts";
import { readDocument } from "../read-document.ts";
import { findLibreOffice } from "./libreoffice.ts";

const program = await findLibreOffice();
if (program === null) console.log("not run: there is no LibreOffice on this machine to convert old formats");

const folder = mkdtempSync(join(tmpdir(), "mingce-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const body = `${p("单位收支总体情况表")}<w:tbl><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${[
  tr([tc("项目", '<w:vMerge w:val="restart"/>'), tc("预算数", '<w:gridSpan w:val="2"/>')]),
  tr([tc("", "<w:vMerge/>"), tc("基本支出"), tc("项目支出")]),
  tr([tc("合计"), tc("1,360.02"), tc("")]),
].join("")}</w:tbl>${p("以上为全部收支。")}`;

const printed = [
  "单位收支总体情况表",
  "项目↓2|预算数→2|·",
  "·|基本支出|项目支出",
  "合计|1,360.02|",
  "以上为全部收支。",
];

describe.runIf(program !== null)("through LibreOffice", () => {
  it.each(["doc", "odt"])(
    "a .%s has the cells of the document it was made from",
    async (ending) => {
      writeFileSync(join(folder, "预算.docx"), docx({ body }));
      const profile = pathToFileURL(join(folder, "profile")).href;
      spawnSync(program ?? "", [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        ending,
        "--outdir",
        folder,
        join(folder, "预算.docx"),
      ]);
      const result = await readDocument(readFileSync(join(folder, `预算.${ending}`)), `预算.${ending}`);
      if (!result.ok) throw new Error(result.refusal.message);
      expect(shown(result.document)).toEqual(printed);
    },
    60_000,
  );
});

it("is found by the path of programs only where it can be run", async () => {
  writeFileSync(join(folder, "soffice"), "");
  expect(await findLibreOffice(folder)).not.toBe(join(folder, "soffice"));
  chmodSync(join(folder, "soffice"), 0o755);
  expect(await findLibreOffice(folder)).toBe(join(folder, "soffice"));
});

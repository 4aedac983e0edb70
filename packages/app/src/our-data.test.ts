/** Open data of this product are no printed document: a check says so instead of judging them as one. */
import { unitBudget } from "@mingce/testkit";
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { readDisclosureFile } from "./read.ts";
import { writtenAs } from "./verify-fixture.ts";

const ledger = JSON.stringify(unitBudget);

it.each(["json", "csv"] as const)("%s is refused with what to check instead", async (format) => {
  const read = await readDisclosureFile(await writtenAs(format, ledger), "数据");
  expect(read).toMatchObject({ refused: { code: "file/open-data" } });
  expect("refused" in read && read.refused.message).toContain("mingce verify");
});

it.each(["docx", "html"] as const)("%s is read", async (format) => {
  expect(await readDisclosureFile(await writtenAs(format, ledger), "文件")).toHaveProperty("reading");
});

it("other JSON is told as what it is", async () => {
  const read = await readDisclosureFile(strToU8('{"statements": 1}'), "数据.json");
  expect(read).toMatchObject({ refused: { code: "identity/not-a-disclosure" } });
});

import { disclosure, sampleText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { presenceSection } from "./section.ts";
import { presenceTable } from "./table.ts";

/** The last place of a heading: the contents print it before. */
const cut = (heading: string) => sampleText.lastIndexOf(heading);

it("a part that is wholly missing is said once: its sections and tables are not missed one by one", () => {
  const withoutNarrative = disclosure(sampleText.slice(0, cut("第三部分 ")));
  expect(presenceSection.judge(withoutNarrative).outcome).toBe("not-enough-data");
  const withoutTables = disclosure(
    sampleText.slice(0, cut("第二部分 ")) + sampleText.slice(cut("第三部分 ")),
  );
  expect(presenceTable.judge(withoutTables).outcome).toBe("not-enough-data");
});

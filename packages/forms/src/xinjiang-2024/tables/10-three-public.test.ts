import { readDisclosure } from "@mingce/core";
import { textDocument, unitText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { xinjiang2024Unit } from "../../index.ts";

const inTable10 = (text: string) =>
  readDisclosure(textDocument(text), [xinjiang2024Unit]).statements.flatMap((s) =>
    s.place.table === "t10" ? [[s.selection.key, s.printed.value]] : [],
  );

it("is read with the vehicles' running costs under their official name", () => {
  const rows = /^公务用车购置及运行费（小计）(?=\t)|^(\s*)公务用车运行费(?=\t)/gm;
  const official = unitText.replace(rows, (label) => label.replace("运行费", "运行维护费"));
  expect(official).not.toBe(unitText);
  expect(inTable10(official)).toEqual(inTable10(unitText));
  expect(inTable10(unitText).length).toBeGreaterThan(4);
});

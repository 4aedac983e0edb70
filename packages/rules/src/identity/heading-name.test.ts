import { disclosure, documentToText, drawnDocuments } from "@mingce/testkit";
import { expect, it } from "vitest";
import { findingsIn } from "../sample-disclosure.test.ts";
import { identityUnitName } from "./unit-name.ts";

const foreign = "某县水利工程管理局";
const headings = drawnDocuments(1).flatMap(({ documents }) =>
  documents.map(documentToText).flatMap((text) => {
    const heading = text
      .split("\n")
      .findLast((line) => /^[^，。]{4,}(?:主要职能|机构设置)$/.test(line) && !/[、）]/.test(line[1] ?? ""));
    return heading === undefined ? [] : [{ heading, text }];
  }),
);

it.each(headings)(
  "finds another body's name in a heading the form begins with the name: $heading",
  ({ heading, text }) => {
    const words = heading.slice(-4);
    const said = (name: string) =>
      findingsIn(identityUnitName, disclosure(text.replaceAll(heading, `${name}${words}`)));
    expect(said(foreign)).toMatchObject([{ severity: "warning", stated: foreign }]);
    expect(said("本单位")).toEqual([]);
    expect(said(`${heading.slice(0, -4)}（部门）`)).toEqual([]);
  },
);

it("looks at a form whose headings begin with the name", () => {
  expect(headings).not.toEqual([]);
});

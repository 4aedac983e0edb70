import { expect, it } from "vitest";
import * as readers from "./index.ts";

it("the package offers its readers, what a file carries beside its print, the parts of a package, and nothing else", () => {
  expect(Object.keys(readers).sort()).toEqual([
    "carriedBy",
    "formatOf",
    "packageStatements",
    "readDocument",
    "readSheets",
    "readText",
    "withPackage",
  ]);
});

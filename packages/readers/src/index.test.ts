import { expect, it } from "vitest";
import * as readers from "./index.ts";

it("the package offers its readers, what format a file is of, the parts of a package, and nothing else", () => {
  expect(Object.keys(readers).sort()).toEqual(["formatOf", "readDocument", "readText", "withPackage"]);
});

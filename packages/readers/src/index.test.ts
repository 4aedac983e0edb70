import { expect, it } from "vitest";
import * as readers from "./index.ts";

it("the package offers its readers and nothing else", () => {
  expect(Object.keys(readers).sort()).toEqual(["readDocument", "readText"]);
});

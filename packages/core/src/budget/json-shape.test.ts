import { expect, it } from "vitest";
import { listOf, meaning, object, oneOf, optional, text, whole } from "./json-shape.ts";

const shape = object({
  name: text,
  year: optional(meaning("年度", whole)),
  kinds: listOf(oneOf(["a", "b"], "a、b")),
});

it("a shape says the same of a value and in its schema", () => {
  expect(shape.problems({ name: "某局", kinds: ["a"] }, "")).toEqual([]);
  expect(shape.schema).toEqual({
    type: "object",
    properties: {
      name: { type: "string" },
      year: { type: "integer", description: "年度" },
      kinds: { type: "array", items: { enum: ["a", "b"] } },
    },
    required: ["name", "kinds"],
    additionalProperties: false,
  });
});

it("each fault is named at its place", () => {
  const problems = shape.problems({ year: 1.5, kinds: ["a", "c"], more: 1 }, "");
  expect(problems.map(({ where }) => where)).toEqual(["name", "year", "kinds[1]", "more"]);
});

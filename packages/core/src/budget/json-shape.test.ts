import { expect, it } from "vitest";
import { id, listOf, meaning, object, oneOf, optional, text, textMap, whole } from "./json-shape.ts";

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

it.each(["constructor", "__proto__", "toString"])("%s, which every object has, names nothing", (name) => {
  expect(id.problems(name, "cube")).toMatchObject([{ where: "cube", severity: "error" }]);
  const named = JSON.parse(`{"source": "x", "${name}": "x"}`);
  expect(textMap.problems(named, "at").map(({ where }) => where)).toEqual([`at.${name}`]);
});

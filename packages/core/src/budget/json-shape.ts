import { isRecord } from "../text/is-record.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value of JSON has to look like: once for judging one, once as the schema that says the same to others. */
export interface JsonShape {
  /** What is wrong with a value found at a place of the budget; nothing where it has the shape. */
  readonly problems: (value: unknown, where: string) => readonly BudgetProblem[];
  readonly schema: JsonSchema;
  /** True for a field that may be left out. */
  readonly optional?: true;
}

/** A record with these fields and no other. */
export function object(fields: Readonly<Record<string, JsonShape>>): JsonShape {
  const names = Object.keys(fields);
  return {
    problems: (value, where) => {
      if (!isRecord(value)) return [wrong(where, "一组字段")];
      const at = (name: string): string => (where === "" ? name : `${where}.${name}`);
      const surplus = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
      return [
        ...Object.entries(fields).flatMap(([name, shape]) => shape.problems(value[name], at(name))),
        ...surplus.map((name) =>
          budgetError(at(name), `“${at(name)}”不是预算数据的字段，请删除或更正名称。`),
        ),
      ];
    },
    schema: {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema])),
      required: names.filter((name) => fields[name]?.optional === undefined),
      additionalProperties: false,
    },
  };
}

/** A field that may be left out. */
export function optional(shape: JsonShape): JsonShape {
  return {
    ...shape,
    problems: (value, where) => (value === undefined ? [] : shape.problems(value, where)),
    optional: true,
  };
}

/** Any number of values of a shape. */
export function listOf(shape: JsonShape): JsonShape {
  return {
    problems: (value, where) =>
      Array.isArray(value)
        ? value.flatMap((each, i) => shape.problems(each, `${where}[${i}]`))
        : [wrong(where, "列表")],
    schema: { type: "array", items: shape.schema },
  };
}

/** One of these values; `said` names them for people. */
export function oneOf(choices: readonly (string | number)[], said: string): JsonShape {
  return {
    problems: (value, where) => (choices.some((choice) => choice === value) ? [] : [wrong(where, said)]),
    schema: { enum: choices },
  };
}

/** A text. */
export const text: JsonShape = {
  problems: (value, where) => (typeof value === "string" ? [] : [wrong(where, "文本")]),
  schema: { type: "string" },
};

/** True for what every object of a program answers to, asked for it or not: as a name it would be found everywhere. */
function isEverywhere(name: string): boolean {
  return name in {};
}

/** A text that names something of a form. Limit: its schema says no more than that it is a text. */
export const id: JsonShape = {
  problems: (value, where) =>
    typeof value === "string" && isEverywhere(value)
      ? [wrong(where, "样式中的名称")]
      : text.problems(value, where),
  schema: text.schema,
};

/** A whole number. */
export const whole: JsonShape = {
  problems: (value, where) => (Number.isInteger(value) ? [] : [wrong(where, "整数")]),
  schema: { type: "integer" },
};

/** True or false. */
export const truth: JsonShape = {
  problems: (value, where) => (typeof value === "boolean" ? [] : [wrong(where, "true或false")]),
  schema: { type: "boolean" },
};

/** Values of a shape by any names. */
export function mapOf(shape: JsonShape): JsonShape {
  return {
    problems: (value, where) =>
      isRecord(value)
        ? Object.entries(value).flatMap(([name, each]) =>
            isEverywhere(name)
              ? [budgetError(`${where}.${name}`, `“${where}.${name}”不是预算数据的名称，请删除或更正。`)]
              : shape.problems(each, `${where}.${name}`),
          )
        : [wrong(where, "一组文本")],
    schema: { type: "object", additionalProperties: shape.schema },
  };
}

/** Texts by any names. */
export const textMap: JsonShape = mapOf(text);

/** The shape with what it means, for people. */
export function meaning(description: string, shape: JsonShape): JsonShape {
  return { ...shape, schema: { ...shape.schema, description } };
}

function wrong(where: string, wanted: string): BudgetProblem {
  return budgetError(where, `预算数据的“${where === "" ? "整体" : where}”应为${wanted}，请更正。`);
}

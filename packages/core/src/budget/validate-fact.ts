import type { Cube } from "../cube/cube.ts";
import { dimensionWord } from "../cube/cube-words.ts";
import { unitOf } from "../cube/selection.ts";
import { regionContains } from "../dimension/region.ts";
import { everything, type NodeId, type Tree } from "../dimension/tree.ts";
import { nodeWord } from "../entry/node-words.ts";
import type { Form } from "../form/form.ts";
import { kindOf, scaleOf } from "../quantity/unit.ts";
import { nameNode } from "../table/label.ts";
import type { Budget, FactRecord } from "./budget.ts";
import {
  type BudgetProblem,
  budgetError,
  budgetNameless,
  budgetOpen,
  budgetWarning,
} from "./budget-problem.ts";
import { exactSteps } from "./exact-steps.ts";
import { coordinatesOf } from "./fact-coordinates.ts";
import { unlistedCode, unlistedWords } from "./unlisted-code.ts";

/** What is wrong with one fact, called `line`: its cube, its coordinates, its amount, and dimensions that do not go together. */
export function factProblems(
  fact: FactRecord,
  number: number,
  budget: Budget,
  form: Form,
  line: string,
): readonly BudgetProblem[] {
  const where = `facts[${number}]`;
  const cube = form.cubes[fact.cube];
  if (cube === undefined) {
    return [
      budgetError(`${where}.cube`, `${line}的数据类别“${fact.cube}”不在本格式中，请改为格式规定的类别。`),
    ];
  }
  const at = coordinatesOf(fact, cube, budget, form);
  return [
    ...amountProblems(fact, where, line, cube),
    ...Object.entries(fact.at).flatMap(([dimension, node]) =>
      coordinateProblems(dimension, node, where, line, cube, budget, form),
    ),
    ...unitProblems(at, where, line, cube, budget),
    ...tieProblems(at, where, line, cube, budget, form),
  ];
}

function amountProblems(fact: FactRecord, where: string, line: string, cube: Cube): readonly BudgetProblem[] {
  const regions = Object.fromEntries(Object.entries(fact.at).map(([d, node]) => [d, [node]]));
  const unit = unitOf(cube, { cube: cube.id, year: 0, measure: "budgeted", regions, key: "" });
  if (unit === null) {
    return [budgetError(`${where}.at`, `${line}没有写明计量的内容，无法确定单位，请补充。`)];
  }
  const steps = exactSteps(fact.value, unit);
  if (steps === null) {
    const what = `${line}的数值“${fact.value}”不是精确的数字`;
    return [
      budgetError(`${where}.value`, `${what}，请只填阿拉伯数字和小数点，金额以元为单位，最多两位小数。`),
    ];
  }
  if (unit === "count" && steps % scaleOf(unit) !== 0)
    return [budgetError(`${where}.value`, `${line}的数量“${fact.value}”不是整数，请更正。`)];
  if (steps < 0 && kindOf(unit) !== "money")
    return [budgetError(`${where}.value`, `${line}的数量“${fact.value}”为负数，请更正。`)];
  return steps < 0 ? [budgetWarning(`${where}.value`, `${line}的数值“${fact.value}”为负数，请核对。`)] : [];
}

function coordinateProblems(
  dimension: string,
  node: NodeId,
  where: string,
  line: string,
  cube: Cube,
  budget: Budget,
  form: Form,
): readonly BudgetProblem[] {
  const place = `${where}.at.${dimension}`;
  const tree = cube.dimensions[dimension];
  if (tree === undefined) {
    return [budgetError(place, `${line}的维度“${dimension}”不属于类别“${cube.id}”，请删除。`)];
  }
  const title = dimensionWord(cube, dimension);
  if (!isKnown(tree, node)) {
    return [budgetError(place, `${line}的“${title}”取值“${node}”不在本格式中，请改为格式规定的取值。`)];
  }
  if (tree.childrenOf(node) !== undefined) {
    const word = nodeWord(form, cube, dimension, node, budget.year);
    return [budgetOpen(place, `${line}的“${title}”取值“${word}”下面还有明细，请填到最末一级。`)];
  }
  const unlisted = unlistedCode(form, dimension, node, budget.year);
  if (unlisted === null) return [];
  const say = unlisted.kind === "no code" ? budgetError : budgetNameless;
  return [say(place, `${line}的“${title}”是“${node}”：${unlistedWords(unlisted)}。`)];
}

function isKnown(tree: Tree, node: NodeId): boolean {
  return node !== "" && node !== everything && tree.parentOf(node) !== undefined;
}

function unitProblems(
  at: Readonly<Record<string, NodeId>>,
  where: string,
  line: string,
  cube: Cube,
  budget: Budget,
): readonly BudgetProblem[] {
  const problems: BudgetProblem[] = [];
  if (at.project !== undefined && at.unit === undefined) {
    problems.push(
      budgetOpen(`${where}.at.unit`, `${line}的项目“${at.project}”没有预算单位，请补充承担单位。`),
    );
  }
  if (cube.dimensions.unit !== undefined && !budget.units.some((u) => nameNode(u.name) === at.unit)) {
    const [say, name] =
      at.unit === undefined
        ? [budgetOpen, "没有预算单位"]
        : [budgetError, `的预算单位“${at.unit}”不在单位清单中`];
    problems.push(say(`${where}.at.unit`, `${line}${name}，请与单位清单保持一致。`));
  }
  return problems;
}

function tieProblems(
  at: Readonly<Record<string, NodeId>>,
  where: string,
  line: string,
  cube: Cube,
  { year }: Budget,
  form: Form,
): readonly BudgetProblem[] {
  return cube.ties.flatMap((tie) => {
    const node = at[tie.dimension];
    const tree = cube.dimensions[tie.restricts];
    const applies = node !== undefined && (tie.below || node === tie.node);
    if (!applies || tree === undefined) return [];
    const other = at[tie.restricts];
    if (other !== undefined && regionContains(tree, tie.to, [other])) return [];
    const word = (dimension: string, named: NodeId): string => nodeWord(form, cube, dimension, named, year);
    const restricted = dimensionWord(cube, tie.restricts);
    const stated = other === undefined ? "没有填写" : `是“${word(tie.restricts, other)}”`;
    const what = `${line}的“${dimensionWord(cube, tie.dimension)}”为“${word(tie.dimension, node)}”，而“${restricted}”${stated}`;
    const allowed = tie.to.map((named) => word(tie.restricts, named)).join("、");
    const say = other === undefined ? budgetOpen : budgetError;
    return [say(`${where}.at.${tie.restricts}`, `${what}，只能取${allowed}，请更正其一。`)];
  });
}

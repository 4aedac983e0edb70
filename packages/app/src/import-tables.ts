import {
  articulate,
  articulationFindings,
  type Budget,
  type BudgetProblem,
  budgetOfTables,
  type Finding,
  lineName,
  openQuestions,
  type Place,
  placeName,
  type Reading,
  textsForAmounts,
} from "@mingce/core";
import { type Refused, readDisclosureFile } from "./read.ts";

/** What official tables hold: the budget they determine, and what they leave open or say in contradictory ways. */
export interface ImportedTables {
  readonly budget: Budget;
  /** What is wrong in the tables, at its cell; then what they leave open. */
  readonly problems: readonly BudgetProblem[];
}

/** What a person knows of official tables that may not say it themselves. */
export interface TablesOptions {
  readonly form?: string;
  readonly body?: string;
  readonly year?: number;
}

/**
 * Reads official tables, as finance systems export them (one sheet a table), as a budget. Refused with a sentence where
 * no form is recognised, or nobody says whose tables of which year they are; nothing of that is guessed.
 */
export async function importTables(
  bytes: Uint8Array,
  file: string,
  options: TablesOptions = {},
): Promise<ImportedTables | Refused> {
  const { form: formId, body: said, year: told } = options;
  const read = await readDisclosureFile(bytes, file, formId === undefined ? {} : { form: formId });
  if ("refused" in read)
    return read.refused.code === "identity/not-a-disclosure"
      ? refused(file, "import/unknown-form", unknownForm(file, "里面没有公开表的表名"))
      : read;
  const { reading } = read;
  const { form, identity } = reading;
  if (form === null)
    return refused(file, "import/unknown-form", unknownForm(file, identity.evidence.at(-1) ?? ""));
  const body = said ?? identity.unit ?? onlyUnit(reading);
  const year = told ?? identity.year ?? (form.years.from === form.years.until ? form.years.from : null);
  if (body === null)
    return refused(
      file,
      "import/unknown-body",
      `“${file}”的各表没有写明编制单位，或各表不一致，请用 --body 给出单位或部门的全称。`,
    );
  if (year === null)
    return refused(
      file,
      "import/unknown-year",
      `“${file}”的各表没有写明预算年度，或各表不一致，请用 --year 给出四位数的年度。`,
    );
  const budget = budgetOfTables(reading, form, { body, year });
  return { budget, problems: [...faults(reading), ...openQuestions(budget, form, reading)] };
}

/** The one unit that the tables of a unit's form name. */
function onlyUnit({ form, units }: Reading): string | null {
  const [unit = null, more] = units;
  return form?.level === "unit" && more === undefined ? unit : null;
}

/**
 * What is wrong in the tables: cells that contradict each other, rows and numbers nobody could read. A number in a
 * sentence is none of theirs, even where nobody knows what it is.
 */
function faults(reading: Reading): readonly BudgetProblem[] {
  const found: readonly Finding[] = [
    ...reading.findings,
    ...articulationFindings(reading, articulate(reading)),
  ];
  const told = new Set(found.flatMap(({ at }) => at.map(cellOf)));
  const unread = reading.numbers.filter(
    ({ bound, place }) => !bound && place.address?.cell !== undefined && !told.has(cellOf(place)),
  );
  return [
    ...textsForAmounts(reading).map((place) =>
      fault(
        `${placeName(reading, place)}是金额栏，写的却是“${place.text}”，没有读入，请改为数字，没有的留空。`,
      ),
    ),
    ...found.flatMap((f): BudgetProblem[] =>
      f.severity === "info" ? [] : [{ severity: f.severity, where: "", message: saidWhere(f, reading) }],
    ),
    ...unread.map(({ place }) =>
      fault(`${placeName(reading, place)}的数“${place.text}”不知道是什么数，没有读入，请核对表头和行名。`),
    ),
  ];
}

/** What is wrong, and where it stands: a finding shown beside its place may leave that to the place. */
function saidWhere({ message, at: [first] }: Finding, { document }: Reading): string {
  const where = first === undefined ? "" : lineName(document, first);
  const [sheet] = /^工作表“.+”/.exec(where) ?? [where];
  return where === "" || message.includes(sheet) ? message : `${where}：${message}`;
}

const fault = (message: string): BudgetProblem => ({ severity: "error", where: "", message });

const cellOf = ({ address }: Place): string =>
  `${address?.block ?? ""}/${address?.row ?? ""}/${address?.cell ?? ""}`;

function unknownForm(file: string, why: string): string {
  return `“${file}”既不是填报工作簿，也认不出是哪种公开样式的官方表（${why.replace(/。$/, "")}），没有读入。请核对表名是否完整，或用 --form 给出样式。`;
}

function refused(file: string, code: string, message: string): Refused {
  return { file, refused: { code, message } };
}

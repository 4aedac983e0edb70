import {
  nameNode,
  numeralCharacters,
  type Place,
  type Regions,
  type Statement,
  select,
  type TableForm,
  tablesOf,
  withoutCount,
} from "@mingce/core";
import { type DeclaredList, declaredLists } from "../printed/declared-lists.ts";
import { plainName, plainWords } from "../printed/plain-words.ts";
import type { RuleInput } from "../rule.ts";
import { printedRecords } from "./record.ts";

/** A project as one list prints it: a table, or a section of the narrative. */
export interface ListedProject {
  readonly name: string;
  /** Its name ready to compare. */
  readonly key: string;
  /** Whose it is, in the words of the list; null where the list does not say. */
  readonly unit: string | null;
  /** Where the list says whose it is; null for a table and where it does not. */
  readonly unitAt: Place | null;
  /** In steps; null where none was read. */
  readonly amount: number | null;
  readonly at: Place;
}

/** The projects a section of the narrative tells one by one, and those the tables list with the same money. */
export interface ProjectLists {
  readonly section: string;
  readonly table: string;
  readonly told: readonly ListedProject[];
  readonly listed: readonly ListedProject[];
}

/**
 * The sections that tell projects one by one, each with the projects of the tables that state the same money.
 * Only where a table states it of at least one project and the section is there.
 */
export function projectLists(input: RuleInput): readonly ProjectLists[] {
  const { reading, form } = input;
  return declaredLists(form).flatMap((declared): readonly ProjectLists[] => {
    const { over } = declared.list;
    if (over.kind !== "names" || over.dimension !== "project") return [];
    if (!reading.outline.sections.some((s) => s.id === declared.section)) return [];
    const rows = tableRows(declared, input);
    const table = rows[0]?.place.table ?? null;
    if (table === null) return [];
    const listed = rows.map(fromRow);
    return [{ section: declared.section, table, told: toldIn(declared, input), listed }];
  });
}

/** The rows of tables that state of one project just what the list states of its own, one a project and table. */
function tableRows({ where }: DeclaredList, { reading, form }: RuleInput): readonly Statement[] {
  const cube = form.cubes["budget"];
  const keyOf = (regions: Regions): string | undefined =>
    cube === undefined ? undefined : select(cube, regions)?.key;
  const beside = new Map(tablesOf(form).map((t) => [t.id, codesBeside(t)]));
  const seen = new Map<string, number>();
  const rows: Statement[] = [];
  for (const s of reading.statements) {
    const { table, row } = s.place;
    const [project, another] = s.selection.regions["project"] ?? [];
    if (table === null || s.kind !== "amount" || project === undefined || another !== undefined) continue;
    const own = Object.entries(s.selection.regions).filter(([d]) => !beside.get(table)?.has(d));
    const isMeant = keyOf(Object.fromEntries(own)) === keyOf({ ...where, project });
    if (!isMeant || row === null || withoutCount(row) !== withoutCount(project)) continue;
    const at = seen.get(`${table} ${project}`);
    const before = at === undefined ? undefined : rows[at];
    if (at === undefined || before === undefined) {
      seen.set(`${table} ${project}`, rows.length);
      rows.push(s);
      continue;
    }
    // A project under several codes is one; its amounts are added up.
    const value = before.printed.value + s.printed.value;
    if (before.selection.key !== s.selection.key)
      rows[at] = { ...before, printed: { ...before.printed, value } };
  }
  return rows;
}

/** The dimensions of codes under which a table groups its projects. */
function codesBeside({ panels }: TableForm): ReadonlySet<string> {
  const axes = panels.flatMap((p) => p.rows.map((r) => r.axis));
  return new Set(axes.flatMap((axis) => (axis.kind === "codes" ? [axis.dimension] : [])));
}

function fromRow({ selection, printed, place }: Statement): ListedProject {
  const node = withoutCount(selection.regions["project"]?.[0] ?? "");
  const slash = node.indexOf("/");
  const name = node.slice(slash + 1);
  return {
    name,
    key: plainName(name),
    unit: slash < 0 ? null : node.slice(0, slash),
    unitAt: null,
    amount: printed.blank ? null : printed.value,
    at: { ...place, text: name },
  };
}

function toldIn({ section, list }: DeclaredList, input: RuleInput): readonly ListedProject[] {
  if (list.kind === "records") {
    const owner = list.fields.find((f) => f.holds === "owner");
    const amount = list.fields.find((f) => f.holds === "amount");
    return printedRecords(section, list, input).map(({ name, at, fields }) => {
      const field = fields.get(amount?.id ?? "");
      const said = fields.get(owner?.id ?? "");
      const unit = said?.text.replace(/。$/, "") ?? null;
      const value = field === undefined ? null : (amountAt(field.at, input) ?? null);
      return { name, key: plainName(nameNode(name)), unit, unitAt: said?.at ?? null, amount: value, at };
    });
  }
  return input.reading.statements.flatMap((s): ListedProject[] => {
    const { section: own, table } = s.place;
    if (own !== section || table !== null || s.kind !== "amount") return [];
    if (s.selection.regions["project"] === undefined) return [];
    const name = nameBefore(s.place, input);
    const at = { ...s.place, text: name };
    return name === ""
      ? []
      : [{ name, key: plainName(nameNode(name)), unit: null, unitAt: null, amount: s.printed.value, at }];
  });
}

/** The amount stated in the paragraph of a place. */
function amountAt({ address }: Place, { reading }: RuleInput): number | undefined {
  return reading.statements.find((s) => s.kind === "amount" && s.place.address?.block === address?.block)
    ?.printed.value;
}

/** A line of a list with its number. */
const listed = new RegExp(
  String.raw`^[-•]?(?:（?\d{1,2}[.、．）]|（?[${numeralCharacters}]{1,5}[、）])(.+)$`,
);

/** What a numbered line says before its amount; empty where the line begins elsewhere. */
function nameBefore({ address }: Place, { reading }: RuleInput): string {
  const block = reading.document.blocks[address?.block ?? -1];
  if (block?.kind !== "paragraph" || address === null) return "";
  const line = plainWords(block.text.slice(0, address.start));
  const numbered = listed.exec(line)?.[1] ?? "";
  return numbered.replace(/[：，]$/, "");
}

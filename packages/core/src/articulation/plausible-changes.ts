import { select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { Pool } from "./pool.ts";
import type { Relation, Term } from "./relation.ts";
import type { StatedFamily } from "./stated-family.ts";

/**
 * Changes that add up only if last year was split as this year is: the change of a whole (basic expenditure) is the sum
 * of the changes of items that lie wholly inside it this year. Nobody printed last year's split, so these relations
 * decide nothing; they speak for one value among several (domain.md §8). None where a part's change is not known.
 */
export function plausibleChanges(
  form: Form,
  pool: Pool,
  families: readonly StatedFamily[],
): readonly Relation[] {
  const seen = new Set<string>();
  const divided = new Map(families.map((f) => [f.wholeKey, f.parts]));
  return families.flatMap((family): Relation[] => {
    const [whole] = pool.about("change", family.wholeKey);
    if (whole === undefined || family.whole === null) return [];
    const parts = family.parts.flatMap((p) => changesUnder(form, pool, divided, p));
    const terms: Term[] = [];
    for (const part of parts) if (part !== null) terms.push({ statement: part.change, factor: 1 });
    // Without a part that borrows the change of a larger item the relation is no guess, and is made elsewhere.
    if (terms.length < parts.length || terms.length < 2 || parts.every((p) => p?.borrowed === false))
      return [];
    const all = [...terms, { statement: whole, factor: -1 }];
    const key = all.map((t) => t.statement).join(" ");
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        kind: "change",
        law: { form: "linear", terms: all, mode: "zero" },
        code: "sum/change",
        strength: "info",
        basis: "全部列入该类支出的各科目，其增减额之和与该类支出的增减额一般相符",
      },
    ];
  });
}

interface Change {
  readonly change: number;
  /** It is that of a larger item that is nothing but this part. */
  readonly borrowed: boolean;
}

/** The change of a part, or of the parts it is divided into; null for what nobody told the change of. */
function changesUnder(
  form: Form,
  pool: Pool,
  divided: ReadonlyMap<string, readonly number[]>,
  part: number,
): readonly (Change | null)[] {
  const statement = pool.statements[part];
  if (statement === undefined || statement.printed.value === 0) return [];
  const change = changeOf(form, pool, part);
  if (change !== null) return [change];
  const { key } = statement.selection;
  const inner = divided.get(key)?.filter((p) => pool.statements[p]?.selection.key !== key) ?? [];
  return inner.length === 0 ? [null] : inner.flatMap((p) => changesUnder(form, pool, divided, p));
}

function changeOf(form: Form, pool: Pool, part: number): Change | null {
  const statement = pool.statements[part];
  if (statement === undefined) return null;
  const { selection } = statement;
  const [own] = pool.about("change", selection.key);
  if (own !== undefined) return { change: own, borrowed: false };
  const cube = form.cubes[selection.cube];
  if (cube === undefined) return null;
  for (const dimension of Object.keys(selection.regions)) {
    const { [dimension]: _, ...wider } = selection.regions;
    const item = select(cube, wider, selection);
    const [change] = item === null ? [] : pool.about("change", item.key);
    const amount = item === null ? null : pool.nearest("amount", item.key, statement);
    if (change === undefined || amount === null) continue;
    const { value, quantum } = pool.statements[amount]?.printed ?? statement.printed;
    if (Math.abs(value - statement.printed.value) < quantum) return { change, borrowed: true };
  }
  return null;
}

import type { Cube } from "../cube/cube.ts";
import { select } from "../cube/selection.ts";
import type { CodeNameFound, Reading } from "../reading/reading.ts";
import type { Statement } from "../statement/statement.ts";

/** A line of a table, told from its dimension, the code it prints and the code its name belongs to. */
interface Line {
  readonly block: number;
  readonly row: number;
  readonly dimension: string;
  readonly printed: string;
  readonly named: string;
}

/**
 * The statements of a reading with each line of a table taken for the code its name says, where that name is official
 * for one other code alone and the table has no line of that code; null where there is none. The name stays a finding.
 * Limit: whether the code or the name is the slip only the arithmetic can say.
 */
export function linesByName(reading: Reading): readonly Statement[] | null {
  const lines = reading.codeNames.flatMap((found) => lineOf(reading, found) ?? []);
  if (lines.length === 0) return null;
  return reading.statements.map((s) => {
    const line = lines.find(
      (l) => l.block === s.place.address?.block && l.row === s.place.address.row && s.kind === "amount",
    );
    const cube = reading.form?.cubes[s.selection.cube];
    return line === undefined || cube === undefined ? s : underName(s, cube, line);
  });
}

function lineOf({ form, identity, codeNames }: Reading, found: CodeNameFound): Line | null {
  const { address, table } = found.place;
  const codes = form?.codes[found.dimension];
  if (codes === undefined || identity.year === null || address?.row === undefined || table === null)
    return null;
  const name = found.name.trim();
  if (codes.namesOf(found.code, identity.year).some((o) => o.name === name)) return null;
  const depth = found.code.length;
  const [named, another] = codes.codesNamed(name, identity.year).filter((c) => c.length === depth);
  if (named === undefined || another !== undefined || named === found.code) return null;
  const taken = codeNames.some(
    (c) => c.dimension === found.dimension && c.code === named && c.place.table === table,
  );
  return taken
    ? null
    : { block: address.block, row: address.row, dimension: found.dimension, printed: found.code, named };
}

function underName(statement: Statement, cube: Cube, line: Line): Statement {
  const { regions, year, measure } = statement.selection;
  if (regions[line.dimension]?.join() !== line.printed) return statement;
  const selection = select(cube, { ...regions, [line.dimension]: line.named }, { year, measure });
  return selection === null ? statement : { ...statement, selection };
}

import { type Item, type RuleRow, spaced } from "./rule-rows.ts";

/** From where to where the texts of a column stand. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Fewer columns than this make no table without column lines. */
const fewestBands = 3;
/** One text of so many rows may run over several columns: the name of a total. */
const rowsOfOneCrossing = 4;
/** Between two columns stay so many ems free. */
const corridor = 0.3;

/**
 * The columns of rows without column lines: what no text of a row of numbers crosses parts them. A column without any
 * text in those rows is known by its heading. Null where there are less than three, or where a column has no heading:
 * a blank inside of names then looks like a column.
 */
export function columnBands(
  rows: readonly RuleRow[],
  ruledBelow: (row: number, item: Item) => boolean,
): Band[] | null {
  const body = rows.filter((row) => !row.isHead);
  const head = rows.flatMap((row, i) => (row.isHead ? [{ row, i }] : []));
  if (head.length === 0 || head.length === rows.length) return null;
  let bands = bodyBands(body);
  for (const { row, i } of head.reverse()) {
    const isLast = i === head.length - 1;
    for (const item of headings(row, bands)) {
      const under = over(bands, item);
      const isLeaf = isLast || !ruledBelow(i, item);
      if (!isLeaf || under.length > 1) continue;
      const rest = bands.filter((band) => !under.includes(band));
      const grown = under.reduce<Band>(
        (a, b) => ({ left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) }),
        item,
      );
      bands = [...rest, { left: grown.left, right: grown.right }].sort((a, b) => a.left - b.left);
    }
  }
  const items = rows.filter((row) => row.isHead).flatMap((row) => row.items);
  const isNamed = bands.every((band) =>
    items.some((item) => item.left < band.right && item.right > band.left),
  );
  const isFree = bands.every((band, i) => (bands[i + 1]?.left ?? Number.POSITIVE_INFINITY) > band.right);
  return bands.length >= fewestBands && isNamed && isFree ? bands : null;
}

/** The items of a heading row; what is set letter by letter over one column is one. */
function headings({ items }: RuleRow, bands: readonly Band[]): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const last = found.at(-1);
    const isOne =
      last !== undefined &&
      spaced({ ...last, text: last.text.slice(-1) }, item) &&
      over(bands, { ...last, right: item.right }).length < 2;
    if (isOne && last !== undefined)
      found[found.length - 1] = { ...last, text: last.text + item.text, right: item.right };
    else found.push(item);
  }
  return found;
}

function bodyBands(body: readonly RuleRow[]): Band[] {
  const items = body.flatMap((row) => row.items);
  const crossing = items.filter((item) => !item.isNumber && isCrossing(item, body));
  const plain =
    crossing.length === 1 && body.length >= rowsOfOneCrossing
      ? items.filter((i) => i !== crossing[0])
      : items;
  const bands: Band[] = [];
  for (const item of [...plain].sort((a, b) => a.left - b.left)) {
    const last = bands.at(-1);
    if (last !== undefined && item.left - last.right < corridor * item.size)
      bands[bands.length - 1] = { left: last.left, right: Math.max(last.right, item.right) };
    else bands.push({ left: item.left, right: item.right });
  }
  return bands;
}

/** Whether a text stands across two texts of another row. */
function isCrossing(item: Item, body: readonly RuleRow[]): boolean {
  return body.some((row) => !row.items.includes(item) && over(row.items, item).length > 1);
}

/** Those that a text stands over. */
export function over<B extends Band>(bands: readonly B[], item: Band): B[] {
  return bands.filter((band) => item.left < band.right && item.right > band.left);
}

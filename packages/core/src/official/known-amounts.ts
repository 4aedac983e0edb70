import type { Cube } from "../cube/cube.ts";
import { select } from "../cube/selection.ts";
import type { NodeId } from "../dimension/tree.ts";

/** An amount in steps, as exact as it is printed. */
export interface KnownAmount {
  readonly value: number;
  readonly quantum: number;
}

/** One node a dimension; a dimension that is not named is whole. */
export type Box = Readonly<Record<string, NodeId>>;

const nothing: KnownAmount = { value: 0, quantum: 0 };

/**
 * What printed amounts tell of any box of a cube: the amount where it is printed; nothing inside a printed zero; and
 * where all of something wider lies in one node, the amount without that node. Null where they do not tell.
 * Limit: takes it that amounts are not negative.
 */
export function knownAmounts(
  cube: Cube,
  stated: ReadonlyMap<string, KnownAmount>,
): (box: Box) => KnownAmount | null {
  const printed = new Map<string, KnownAmount | null>();
  const told = new Map<string, KnownAmount | null>();

  const direct = (box: Box): KnownAmount | null => {
    const key = keyOfBox(box);
    const known = printed.get(key);
    if (known !== undefined) return known;
    const selection = select(cube, box);
    const found = selection === null ? nothing : (stated.get(selection.key) ?? null);
    printed.set(key, found);
    return found;
  };
  const all = (box: Box, dimension: string, node: NodeId): boolean =>
    wider(box).some((around) => {
      const [whole, inside] = [direct(around), direct({ ...around, [dimension]: node })];
      return whole !== null && inside !== null && whole.value !== 0 && whole.value === inside.value;
    });
  const indirect = (box: Box): KnownAmount | null => {
    if (wider(box).some((around) => direct(around)?.value === 0)) return nothing;
    for (const [dimension, node] of Object.entries(box)) {
      const { [dimension]: _, ...others } = box;
      const amount = of(others);
      if (amount !== null && all(others, dimension, node)) return amount;
    }
    return null;
  };
  const of = (box: Box): KnownAmount | null => {
    const key = keyOfBox(box);
    const known = told.get(key);
    if (known !== undefined) return known;
    const found = direct(box) ?? indirect(box);
    told.set(key, found);
    return found;
  };
  return of;
}

/** A box as a key, whatever order its dimensions are named in. */
export function keyOfBox(box: Box): string {
  return Object.keys(box)
    .sort()
    .map((dimension) => `${dimension}=${box[dimension]}`)
    .join("|");
}

/** The box itself and every one that names fewer dimensions. */
function wider(box: Box): readonly Box[] {
  const boxes: Box[] = [{}];
  for (const [dimension, node] of Object.entries(box))
    boxes.push(...boxes.map((b) => ({ ...b, [dimension]: node })));
  return boxes;
}

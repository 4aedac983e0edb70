/** Words that say an amount rose or fell; neither list holds a word of the other. */
const up = "增加|增长|上升|提高|增多|调增|增大|上涨|新增|增资|上调|提升|扩大";
const down = "减少|下降|降低|压减|压缩|缩减|取消|核减|调减|减低|下调|减省|削减|缩小|收紧";

/** A direction word in a text: 1 for a rise, -1 for a fall. */
export interface Direction {
  readonly sign: 1 | -1;
  readonly start: number;
  readonly end: number;
}

/**
 * The direction words of a text in their order; null where one is negated, doubled or left open (未增加, 增减, 不再
 * 减少, 增加（减少）): then nobody can say what the text says.
 */
export function directionsOf(text: string): readonly Direction[] | null {
  if (
    /增减|增支减收|减收|减员|增加（减少）|减少（增加）|(?:未|不|没有|无|不再|停止|避免|防止|控制|少于|抵消|冲抵).{0,4}(?:增|减|降|升|提高|取消)/.test(
      text,
    )
  )
    return null;
  return [...text.matchAll(new RegExp(`(${up})|(${down})`, "g"))].map((m) => ({
    sign: m[1] === undefined ? -1 : 1,
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** The direction a clause ends in (…经费有所增加), or null. */
export function endsIn(clause: string): 1 | -1 | null {
  const found = new RegExp(`(?:(${up})|(${down}))了?等?[。；]?$`).exec(clause);
  if (found === null) return null;
  return found[1] === undefined ? -1 : 1;
}

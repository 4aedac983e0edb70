/** Amounts as whole fen, and totals split into parts that add up to them. */

/** Fen of an amount in 万元: 3866.17 is 3866170000. */
export function fen(wanyuan) {
  return Math.round(wanyuan * 1e6);
}

/** Fen of an amount in yuan. */
export function cents(amount) {
  return Math.round(amount * 100);
}

/** Fen as the exact yuan text of a budget, without a fraction that is zero. */
export function yuan(amount) {
  const cents = String(amount % 100).padStart(2, "0");
  return `${Math.floor(amount / 100)}${cents === "00" ? "" : `.${cents}`}`;
}

/** Fen as 万元 with two decimals, for a text. */
export function words(amount) {
  return (Math.round(amount / 1e4) / 100).toFixed(2);
}

export const sum = (list) => list.reduce((total, each) => total + each, 0);

/** 0.01 万元: the step the published tables print, and the one parts are split in. */
const step = 1e4;

/** A total over weights: the parts are whole hundredths of 万元 and add up to the total exactly. */
export function share(total, weights) {
  const whole = sum(weights);
  let weight = 0;
  let given = 0;
  return weights.map((each) => {
    weight += each;
    const until = weight === whole ? total : Math.round((total * weight) / whole / step) * step;
    const part = until - given;
    given = until;
    return part;
  });
}

/**
 * A table of parts whose rows and columns add up to both lists of totals (which have one grand total): proportional,
 * by rounding what has accumulated. Throws where the totals differ or a part would be negative.
 */
export function spread(rows, columns) {
  const whole = sum(rows);
  if (whole !== sum(columns)) throw new Error(`Rows have ${whole} fen, columns ${sum(columns)}.`);
  const running = (list) => [0, ...list.map((_, i) => sum(list.slice(0, i + 1)))];
  const [down, across] = [running(rows), running(columns)];
  const corner = (i, j) => {
    if (j === columns.length) return down[i];
    return i === rows.length ? across[j] : Math.round(((down[i] / whole) * across[j]) / step) * step;
  };
  return rows.map((_, i) =>
    columns.map((_, j) => {
      const part = corner(i + 1, j + 1) - corner(i, j + 1) - corner(i + 1, j) + corner(i, j);
      if (part < 0) throw new Error(`The part in row ${i}, column ${j} is negative.`);
      return part;
    }),
  );
}

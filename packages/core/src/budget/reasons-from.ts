import { scaleOf } from "../quantity/unit.ts";

/**
 * From which change on last year a reason is demanded; a change that reaches either limit has to be explained.
 * A limit that is not given (null) is never reached.
 */
export interface ReasonsFrom {
  /** Of last year's value, in per cent. */
  readonly percent: number | null;
  /** Of money, in fen. */
  readonly amount: number | null;
}

/**
 * A limit as people write it: "10%", "5万元", "50000元", or two of them with a comma between ("10%,5万元").
 * Errors: null for anything else, and for two limits of one kind.
 */
export function parseReasonsFrom(text: string): ReasonsFrom | null {
  const limits = text.split(/[,，、]/).map((limit) => limitOf(limit.trim()));
  const percents = limits.flatMap((limit) => limit?.percent ?? []);
  const amounts = limits.flatMap((limit) => limit?.amount ?? []);
  if (limits.includes(null) || percents.length > 1 || amounts.length > 1) return null;
  return { percent: percents[0] ?? null, amount: amounts[0] ?? null };
}

/**
 * True where a change has to be explained. What rose from nothing reaches every percentage, what stayed as it was
 * reaches no limit. `change` and `prior` are in the steps of what is measured; a count has no amount to reach.
 */
export function isDemanded(change: number, prior: number, isMoney: boolean, from: ReasonsFrom): boolean {
  if (change === 0) return false;
  const { percent, amount } = from;
  if (percent !== null && Math.abs(change) * 100 >= Math.abs(prior) * percent) return true;
  return isMoney ? amount !== null && Math.abs(change) >= amount : percent === null;
}

function limitOf(text: string): ReasonsFrom | null {
  const match = /^(\d{1,9}(?:\.\d{1,2})?)(%|％|元|万元)$/.exec(text);
  const number = Number(match?.[1]);
  if (match === null) return null;
  if (match[2] === "%" || match[2] === "％") return { percent: number, amount: null };
  const scale = scaleOf(match[2] === "元" ? "yuan" : "wanyuan");
  return { percent: null, amount: Math.round(number * scale) };
}

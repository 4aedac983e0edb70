import { type Finding, finding } from "../finding/finding.ts";
import type { CodeNameFound, Listing } from "../reading/reading.ts";
import type { FoundNumber } from "../statement/coverage.ts";
import type { Place } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import type { Unexhausted } from "./unexhausted.ts";

/** Everything one table says, as far as it was understood. */
export interface TableReading {
  readonly statements: readonly Statement[];
  /** Members are indices into `statements` of this reading. */
  readonly listings: readonly Listing[];
  readonly numbers: readonly FoundNumber[];
  readonly codeNames: readonly CodeNameFound[];
  /** Nodes of the unit rows met, in order. */
  readonly units: readonly string[];
  /** Projects met: node, name as printed without blanks, unit where a unit row stands above. */
  readonly projects: readonly { readonly id: string; readonly name: string; readonly unit: string | null }[];
  readonly findings: readonly Finding[];
  /** What parts of the form unknown to it leave open. */
  readonly unexhausted: readonly Unexhausted[];
  /** True where the table states nothing: no data row but an empty total. */
  readonly nil: boolean;
}

/** A page of the table has columns that cannot be told: its numbers stay unbound. */
export function tableUnreadable(at: readonly Place[], title: string): Finding {
  return finding({
    code: "text/table-unreadable",
    severity: "warning",
    message: `“${title}”有一页的列与表样对不上，该页金额未参与核对。请对照表样检查列数和表头。`,
    at,
    basis: "表样规定的列；对不上时不猜测。",
  });
}

/** A row whose cells moved was read where they belong. */
export function rowShifted(at: Place): Finding {
  return finding({
    code: "text/row-shifted",
    severity: "info",
    message: "该行单元格错位，已按唯一相符的位置读取。请核对原表是否少了或多了一个空格。",
    at: [at],
    basis: "表样规定的列：金额列为数字或空白，科目和名称列为文字。",
  });
}

/** A row with amounts nobody can name. */
export function rowUnknown(at: Place): Finding {
  return finding({
    code: "text/row-unknown",
    severity: "info",
    message: `“${at.text}”一行不能对应到表样的任何一行，其金额未参与核对。`,
    at: [at],
    basis: "表样规定的行；对不上时不猜测。",
  });
}

/** An amount whose digits make no number. */
export function numberUnreadable(at: Place): Finding {
  return finding({
    code: "text/number-unreadable",
    severity: "warning",
    message: `“${at.text}”不是一个完整的数字，未参与核对。请核对小数点、千分位和数字。`,
    at: [at],
    stated: at.text,
    basis: "金额应为可读的数字。",
  });
}

/** A cell that must be empty holds an amount. */
export function impossibleCell(at: Place): Finding {
  return finding({
    code: "sum/impossible-cell",
    severity: "error",
    message: `该行与该列没有交集，此单元格应为空，却填列了 ${at.text}。请改填到对应的列。`,
    at: [at],
    stated: at.text,
    expected: "",
    basis: "行与列的口径没有共同的支出，合计只能为零。",
    proposal: {
      at,
      value: "",
      cause: "填错了列",
      support: { hard: 1, plausible: 0 },
      also: [],
      alternatives: [{ at, value: "0.00", cause: "填错了列", words: "填0.00" }],
      exhausted: true,
      certain: true,
    },
  });
}

import { spanAt } from "../document/span-at.ts";
import { type Finding, finding } from "../finding/finding.ts";
import type { Place } from "../statement/place.ts";
import type { Collector } from "./collector.ts";
import type { Stretch } from "./outline.ts";
import { type LocatedParagraph, paragraphPlace } from "./passage.ts";
import { countTable } from "./unknown.ts";

/** An amount as a table prints it, without a unit behind it. */
const bareAmount = /(?<![\d.,，])\d[\d,，]*[.,，]\d+(?![\d.,，]|\s*(?:[万亿千百]?元|%|％|年|月))/g;

/** Counts the amounts of lines that should be rows of a table but came without one; answers how many. */
export function countLines(paragraphs: readonly LocatedParagraph[], table: string, into: Collector): number {
  const places = paragraphs.flatMap((p) =>
    [...p.paragraph.text.matchAll(bareAmount)].map((match): Place => {
      const [start, end] = [match.index, match.index + match[0].length];
      const at = { ...spanAt(p.paragraph, start, end), address: { block: p.block, start, end } };
      return { ...paragraphPlace(p, null), ...at, table, text: match[0] };
    }),
  );
  for (const place of places) into.number("amount", place, table, null);
  return places.length;
}

/** A title stands there, and nothing under it could be read as its table. */
export function tableWithoutRows(at: Place): Finding {
  return finding({
    code: "text/table-unreadable",
    severity: "warning",
    message: `“${at.text.trim()}”标题下没有读出表格，其金额未参与核对。请核对原文件中这张表是否完整、是否为可以读取的表格。`,
    at: [at],
    basis: "表样规定的列；读不出时不猜测。",
  });
}

/** Counts the amounts of tables that stand where the form has none; none is bound, and one finding says so. */
export function countUnclaimed(stretches: readonly Stretch[], into: Collector): void {
  const before = into.numbers.length;
  for (const { what, tables } of stretches) {
    if (what.kind === "table" || what.kind === "sheet" || what.kind === "unknownTable") continue;
    for (const { block, table } of tables) countTable(block, table, "unknown-table", into);
  }
  const counted = into.numbers.slice(before);
  const first = counted[0]?.place;
  if (first === undefined) return;
  into.findings.push(
    finding({
      code: "text/table-unclaimed",
      severity: "info",
      message: `有${counted.length}个表格中的金额不在样式的任何一张表中，没有核对。请核对表名是否齐全。`,
      at: [first],
      basis: "样式没有声明的表不作核对",
    }),
  );
}

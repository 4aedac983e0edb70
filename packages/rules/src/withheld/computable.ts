import {
  type Finding,
  finding,
  type Place,
  type Statement,
  statedFamilies,
  type TableForm,
  tablesOf,
} from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/** A row whose listed parts leave something over: what the rows left out under it come to. */
interface Gap {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
}

/** Steps of a count: one project. */
const one = 10_000;

/**
 * Where a note says that rows are left out on purpose, what they come to must not follow from the rows that stand: a
 * total less all its other rows is the amount of the only row left out. A warning where the document counts no more
 * withheld projects than rows leave something over, else a note. The amount is not repeated. Limit: sums within one table.
 */
export const withheldComputable: Rule = {
  id: "withheld/computable",
  severity: "warning",
  title: "不予公开的金额不应当能由公开的合计减去其他各行算出。",
  basis: "《保守国家秘密法实施条例》：公开前逐项审查，不予公开的内容不得由公开的内容推出",
  scope: "all",
  judge: (input) => {
    const { reading, form } = input;
    const noted = reading.withheldNotes.flatMap((note) => {
      const table = tablesOf(form).find((t) => t.id === note.table);
      return table === undefined ? [] : [{ note, table }];
    });
    if (noted.length === 0) return { outcome: "not-applicable" };
    const stated = statedAmount(input, "targets", { aspect: "sheets", scope: "classified" });
    const count = stated === null ? null : stated.printed.value / one;
    return outcomeOf(
      noted.flatMap(({ note, table }): Finding[] => {
        const gaps = gapsOf(input, table);
        const [first] = gaps;
        if (first === undefined) return [];
        const certain = count !== null && count > 0 && count <= gaps.length;
        return [
          finding({
            code: withheldComputable.id,
            severity: certain ? "warning" : "info",
            message: said(table, certain),
            at: [
              note,
              ...gaps.flatMap(({ whole, parts }): readonly Place[] => [whole, ...parts].map((s) => s.place)),
            ],
            basis: withheldComputable.basis,
          }),
        ];
      }),
    );
  },
};

function said(table: TableForm, certain: boolean): string {
  const how = `表${table.number}注明有内容不予公开，用所列合计减去其余各行`;
  const what = certain
    ? "就能算出不予公开的金额"
    : "就能算出不予公开部分的合计；如果其中只有一行，该行金额也就能算出";
  return `${how}${what}。请把另一行也一并不予公开，或与其他项目合并列示。`;
}

/** The gaps of the column of a table that has most of them. */
function gapsOf({ reading, articulation }: RuleInput, table: TableForm): readonly Gap[] {
  const { pool } = articulation;
  const families = statedFamilies(reading, pool);
  const columns = reading.listings.filter((l) => l.open && l.id.startsWith(`${table.id}/column/`));
  const gaps = columns.map((listing) =>
    listing.members.flatMap((i): Gap[] => {
      const whole = pool.statements[i];
      const family = families.find((f) => f.whole === i && f.listing === listing.id);
      if (whole === undefined || (family === undefined && isLeaf(whole, table))) return [];
      const parts = (family?.parts ?? []).flatMap((p) => pool.statements[p] ?? []);
      const left = parts.reduce((rest, p) => rest - p.printed.value, whole.printed.value);
      return left > (whole.printed.quantum / 2) * (parts.length + 1) ? [{ whole, parts }] : [];
    }),
  );
  return gaps.reduce((most, list) => (list.length > most.length ? list : most), []);
}

/** True for a row of the innermost kind the table lists: a name, or a code down to its last level. */
function isLeaf({ selection }: Statement, table: TableForm): boolean {
  return table.panels.some((panel) => {
    const axis = panel.rows.at(-1)?.axis;
    if (axis === undefined || axis.kind === "items") return true;
    const [node] = selection.regions[axis.dimension] ?? [];
    return node !== undefined && (axis.kind === "names" || node.split("-").length >= axis.to);
  });
}

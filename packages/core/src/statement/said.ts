import type { ComparedMeasure } from "../cube/selection.ts";
import { formatSteps } from "../quantity/format-number.ts";
import type { Unit } from "../quantity/unit.ts";
import type { Statement } from "./statement.ts";

/** What one printed number says, without where it says it. Keys that do not apply are left out. */
export interface Said {
  readonly kind: Statement["kind"];
  /** Keys of the selections spoken of. */
  readonly selection: string;
  readonly of?: string;
  readonly against?: ComparedMeasure;
  readonly group?: string;
  readonly times?: number;
  /** The printed value as a plain decimal number with the decimals printed; null for a blank, which states zero. */
  readonly value: string | null;
  readonly unit: Unit;
  /** Steps of the unit to which its table or text is rounded. */
  readonly quantum: number;
}

/** What a statement says; equal in every format of one document. */
export function saidBy({ kind, selection, of, against, group, times, printed }: Statement): Said {
  return {
    kind,
    selection: selection.key,
    ...(of === undefined ? {} : { of: of.key }),
    ...(against === undefined ? {} : { against }),
    ...(group === undefined ? {} : { group }),
    ...(times === undefined ? {} : { times }),
    value: printed.blank ? null : formatSteps(printed.value, printed.unit, printed.decimals),
    unit: printed.unit,
    quantum: printed.quantum,
  };
}

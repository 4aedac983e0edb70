import type { Defect } from "./defect.ts";
import {
  contentsDigitLost,
  foreignBody,
  sectionLeftOut,
  sectionsExchanged,
  sentenceLeftOut,
  sentenceRepeated,
} from "./narrative/part-defects.ts";
import { reasonMissing, reasonTurned } from "./narrative/reason-defects.ts";
import { wordingDefects } from "./narrative/wording-defects.ts";
import { numberDefects } from "./number/number-defects.ts";
import { personalDefects } from "./privacy/personal-defects.ts";
import { cellEmptied, swappedInColumn, swappedInRow } from "./table/cell-defects.ts";
import { codeChanged, nameChanged } from "./table/name-defects.ts";
import { rowDoubled, rowLeftOut, rowShifted } from "./table/row-defects.ts";
import { nilNoteLeftOut, tableLeftOut } from "./table/table-defects.ts";
import { targetDefects } from "./target/target-defects.ts";

/** Every kind of defect the checker is measured by. */
export const defects: readonly Defect[] = [
  ...numberDefects,
  cellEmptied,
  swappedInRow,
  swappedInColumn,
  rowLeftOut,
  rowDoubled,
  rowShifted,
  tableLeftOut,
  nilNoteLeftOut,
  codeChanged,
  nameChanged,
  sentenceLeftOut,
  sentenceRepeated,
  sectionLeftOut,
  sectionsExchanged,
  foreignBody,
  contentsDigitLost,
  reasonMissing,
  reasonTurned,
  ...wordingDefects,
  ...targetDefects,
  ...personalDefects,
];

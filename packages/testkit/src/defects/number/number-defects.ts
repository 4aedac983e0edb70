import type { Defect } from "../defect.ts";
import { directionTurned } from "./direction-turned.ts";
import {
  digitChanged,
  digitDoubled,
  digitLost,
  digitsExchanged,
  pointMoved,
  priorYearAmount,
  yuanForTenThousand,
} from "./misprints.ts";
import { numberDefect } from "./number-defect.ts";

/** Numbers that print something else than they should. */
export const numberDefects: readonly Defect[] = [
  ...(["table", "amount", "change", "rate", "share", "part", "count", "sheet"] as const).map((population) =>
    numberDefect("digit-changed", "错一位数字", population, digitChanged),
  ),
  ...(["table", "amount"] as const).flatMap((population) => [
    numberDefect("digit-lost", "漏一位数字", population, digitLost),
    numberDefect("digit-doubled", "多一位数字", population, digitDoubled),
    numberDefect("digits-exchanged", "相邻两位颠倒", population, digitsExchanged),
    numberDefect("point-moved", "小数点错位", population, pointMoved),
    numberDefect("yuan-for-ten-thousand", "以元充万元", population, yuanForTenThousand),
  ]),
  numberDefect("prior-year", "写成上年数", "amount", priorYearAmount),
  directionTurned,
];

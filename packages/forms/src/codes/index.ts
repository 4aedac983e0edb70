/**
 * Official classification lists as data per year, and the question what a code is called in a year.
 * The tables are parsed once, when this module is first imported (a few milliseconds).
 */
import { type OfficialCode, parseCodeList } from "./code-list.ts";
import { economic301to399 } from "./economic-301-399.ts";
import { functional201 } from "./functional-201.ts";
import { functional202to207 } from "./functional-202-207.ts";
import { functional208to210 } from "./functional-208-210.ts";
import { functional211to213 } from "./functional-211-213.ts";
import { functional214to219 } from "./functional-214-219.ts";
import { functional220to234 } from "./functional-220-234.ts";

export { type OfficialCode, officialNames, parseCodeList } from "./code-list.ts";

/**
 * Functional classification of expenditure (支出功能分类), 类, 款 and 项 in the order of their codes.
 * Source and limit: see the tables; not the whole official list, so a missing code is unlisted and not wrong.
 */
export const functionalCodes: readonly OfficialCode[] = /* @__PURE__ */ parseLists(
  functional201,
  functional202to207,
  functional208to210,
  functional211to213,
  functional214to219,
  functional220to234,
);

/** Departmental economic classification (部门预算支出经济分类), 类 and 款 in the order of their codes; limit as above. */
export const economicCodes: readonly OfficialCode[] = /* @__PURE__ */ parseLists(economic301to399);

function parseLists(...tables: readonly string[]): readonly OfficialCode[] {
  return tables.flatMap(parseCodeList);
}

import { writeDocument } from "@mingce/core";
import { xinjiang2024Unit } from "@mingce/forms";
import { documentToText } from "../document-to-text.ts";
import { unitBudget } from "./unit-budget.ts";

/** The small unit's disclosure as plain text, every reason written: it has no error and no warning. */
export const unitText: string = documentToText(writeDocument(unitBudget, xinjiang2024Unit)).replaceAll(
  "（待填）",
  "按实际需要安排",
);

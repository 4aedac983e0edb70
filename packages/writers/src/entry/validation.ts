import type { EntryField } from "@mingce/core";
import type { DataValidation } from "hucre";
import type { EntryLayout } from "./entry-layout.ts";

/** Most characters Excel shows of a prompt's title and of the prompt. */
const longestTitle = 32;
const longestPrompt = 255;

/**
 * What a cell takes, as Excel asks for it: a list, a number, or a prompt alone. Nothing is ever refused, for what is
 * refused in a spreadsheet is typed elsewhere; it is warned, and import tells it.
 */
export function validationOf(
  { holds, choices, note }: EntryField,
  range: string,
  title: string,
  layout: EntryLayout,
): readonly DataValidation[] {
  const prompt =
    note === ""
      ? {}
      : {
          showInputMessage: true,
          inputTitle: title.slice(0, longestTitle),
          inputMessage: note.slice(0, longestPrompt),
        };
  const from = choices === null ? null : layout.choices(choices);
  if (choices !== null && from !== null)
    return [
      {
        type: "list",
        formula1: from,
        range,
        allowBlank: true,
        ...prompt,
        ...(layout.isLong(choices) ? {} : warning("不在下拉列表中。仍要使用吗？")),
      },
    ];
  if (holds === "amount" || holds === "number")
    return [
      {
        type: "decimal",
        operator: "between",
        formula1: "-1000000000000000",
        formula2: "1000000000000000",
        range,
        allowBlank: true,
        ...prompt,
        ...warning("不是数字，请填写阿拉伯数字，如30000。仍要使用吗？"),
      },
    ];
  if (note === "") return [];
  return [{ type: "custom", formula1: "TRUE", range, allowBlank: true, ...prompt }];
}

function warning(message: string): Partial<DataValidation> {
  return { showErrorMessage: true, errorStyle: "warning", errorTitle: "请核对", errorMessage: message };
}

import { chineseNumeral } from "../text/chinese-numeral.ts";
import type { Form, Part } from "./form.ts";

/** The lines a form's contents print, in order, with their blanks of identity still open. */
export function contentsLines(form: Form): readonly string[] {
  return form.parts.flatMap((part) => [part.listed ?? part.heading, ...linesOfPart(form, part)]);
}

function linesOfPart(form: Form, part: Part): readonly string[] {
  return part.content.flatMap((content) => {
    if (content.kind === "table") {
      const { number, title } = content;
      return [
        form.contentsTable
          .replace("{ordinal}", chineseNumeral(number))
          .replace("{number}", String(number))
          .replace("{title}", title),
      ];
    }
    return part.listed !== undefined || content.heading === "" ? [] : [content.heading];
  });
}

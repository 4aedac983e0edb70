import { type Finding, finding, numeralCharacters, type Place, publicCode } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** What may follow the code in a line of text: its amount, and that it is not published; no word says what it is for. */
const allowed =
  /^(?:[:：，,。；;（()）]|[\d,.，]*(?:万元|万|元)|该|此|本|项目|涉密|预算|支出|资金|经费|金额|结转|安排|共|计|为|因|由于|属于?|按照?|有关|规定|要求|内容|信息|绩效目标表?|均|完全|全部|不予?公开|不宜公开)*$/;

/** What stands before the name of a record. */
const lead = new RegExp(String.raw`^（?[\d${numeralCharacters}]*[.、）．]?(?:项目名称：)?`);

/** Another line that a conversion joined to this one: it ends in a full stop, and an ordinal begins the next. */
const swallowedBefore = new RegExp(
  String.raw`^.*[。；](?=（?[\d${numeralCharacters}]+[.、）．]、?(?:项目名称：)?$)`,
);
const swallowedAfter = new RegExp(
  String.raw`([。；])(?:（[${numeralCharacters}\d]+）|[${numeralCharacters}]+、|\d+[.、．](?!\d)|第[${numeralCharacters}]+部分).*$`,
);

/**
 * Where a classified project is named, nothing stands but 特定目标, its code and its amount; its target sheet is not
 * published. What is more is a warning, and is not repeated in the message. Limit: a cell or line is looked at as a
 * whole; a name that never carries the code cannot be told.
 */
export const withheldName: Rule = {
  id: "withheld/name",
  severity: "warning",
  title: "涉密项目只写“特定目标”和编码，不得写出名称、用途或绩效目标。",
  basis: "《保守国家秘密法》；预算公开样式：涉密项目以编码代替名称，绩效目标表不予公开",
  scope: "all",
  judge: (input) => {
    const { reading } = input;
    const named = printedTexts(reading).flatMap((printed) => {
      const match = publicCode.exec(printed.text);
      return match === null ? [] : [{ printed, match, name: plainWords(match[0]) }];
    });
    if (named.length === 0) return { outcome: "not-applicable" };
    const sheets = new Set(reading.sheets.map((s) => s.fields["project"]?.place.address?.block));
    return outcomeOf(
      named.flatMap(({ printed, match, name }): Finding[] => {
        const { text, place, inTable } = printed;
        const before = plainWords(text.slice(0, match.index)).replace(swallowedBefore, "").replace(lead, "");
        const after = plainWords(text.slice(match.index + match[0].length)).replace(swallowedAfter, "$1");
        const at: Place = { ...place, text: name };
        if (inTable && sheets.has(printed.block))
          return [note(at, `涉密项目“${name}”的绩效目标表不应当公开。请删去该表。`)];
        const rest = inTable ? after !== "" : !allowed.test(after);
        if (!inTable && place.section === null) return [];
        return before !== "" || rest
          ? [note(at, `涉密项目“${name}”处除编码和金额外还写有其他内容。请核对并删去不应公开的文字。`)]
          : [];
      }),
    );
  },
};

function note(place: Place, message: string): Finding {
  return finding({
    code: withheldName.id,
    severity: "warning",
    message,
    at: [place],
    stated: place.text,
    basis: withheldName.basis,
  });
}

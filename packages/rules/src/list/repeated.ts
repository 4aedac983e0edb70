import { type Finding, finding, ordinalOf, type Statement } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/**
 * A list of the narrative whose lines only the document knows (every 项, every project) names the same line twice.
 * Source: what both lines state is the same selection. Limit: only amounts; a line that adds words of its own is another one.
 */
export const listRepeated: Rule = {
  id: "list/repeated",
  severity: "warning",
  title: "逐项说明中同一项不得重复列出。",
  basis: "预算公开样式：逐项说明，每项一条",
  scope: "all",
  judge: ({ reading }) => {
    const lists = reading.listings
      .filter((l) => l.open)
      .map((l) => l.members.flatMap((m) => reading.statements[m] ?? []).filter((s) => s.place.table === null))
      .filter((members) => members.length > 1);
    if (lists.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(lists.flatMap((list) => repeatedIn(list, reading.document.blocks)));
  },
};

type Blocks = RuleInput["reading"]["document"]["blocks"];

function repeatedIn(members: readonly Statement[], blocks: Blocks): readonly Finding[] {
  const seen = new Map<string, Statement>();
  return members.flatMap((statement): Finding[] => {
    if (statement.kind !== "amount") return [];
    const first = seen.get(statement.selection.key);
    if (first === undefined) {
      seen.set(statement.selection.key, statement);
      return [];
    }
    if (!beginsAnew(blocks, blockOf(first.place), blockOf(statement.place))) return [];
    const same = first.printed.value === statement.printed.value;
    return [
      finding({
        code: listRepeated.id,
        severity: "warning",
        message: `同一项在这里列了两次，${same ? `金额都是${statement.printed.text}` : `先写${first.printed.text}，后写${statement.printed.text}`}。请删去重复的一条，或改正名称。`,
        at: [statement.place, first.place],
        stated: statement.printed.text,
        basis: listRepeated.basis,
      }),
    ];
  });
}

/**
 * True where another line of the list begins between two blocks: with an ordinal, or with the words a line of it begins
 * with. Else the second block is the rest of the first line, which a page or the width had cut.
 */
function beginsAnew(blocks: Blocks, first: number, second: number): boolean {
  const wordsOf = (i: number): string => {
    const block = blocks[i];
    return block?.kind === "paragraph" ? plainWords(block.text) : "";
  };
  const head = wordsOf(first)
    .replace(ordinalOf(wordsOf(first)), "")
    .slice(0, 4);
  for (let i = first + 1; i <= second; i++) {
    const line = wordsOf(i);
    if (ordinalOf(line) !== "" || (head !== "" && line.startsWith(head))) return true;
  }
  return false;
}

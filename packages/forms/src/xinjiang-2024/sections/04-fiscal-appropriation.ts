import { block, codesOf, list, sentence } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";
import { fiscalAppropriationTotals } from "../../xinjiang/sections/fiscal-appropriation.ts";

const uses = (source: string) =>
  list(codesOf("function", { to: 1 }), "{label}{amount}万元，主要用于{use}", {
    separator: "；",
    where: { source },
  });

/** Section four: fiscal appropriation by budget, and what each budget is spent on. */
export const s04 = block(
  "4",
  "四、关于{body}{year}年财政拨款收支预算情况的总体说明",
  [
    ...fiscalAppropriationTotals("{body}{year}年财政拨款收支总预算{amount}万元。"),
    sentence("generalPublic", "一般公共预算支出包括：{list:uses}。", {
      subjects: { budget: { regions: { source: "generalPublic" } } },
      lists: { uses: uses("generalPublic") },
      when: { subject: "budget", is: "notNil" },
    }),
    sentence("governmentManagedFunds", "政府性基金预算支出包括：{list:uses}。", {
      subjects: { budget: { regions: { source: "governmentManagedFunds" } } },
      lists: { uses: uses("governmentManagedFunds") },
      when: { subject: "budget", is: "notNil" },
    }),
    sentence("stateCapitalOperations", "国有资本经营预算支出包括：{list:uses}。", {
      subjects: { budget: { regions: { source: "stateCapitalOperations" } } },
      lists: { uses: uses("stateCapitalOperations") },
      when: { subject: "budget", is: "notNil" },
    }),
  ],
  { where: { source: fiscalAppropriation } },
);

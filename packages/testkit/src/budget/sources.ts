import { everything, type Form, type NodeId } from "@mingce/core";
import { leavesUnder } from "./leaves-under.ts";

/** The sources a line of a budget can draw on, by what they are. */
export interface Sources {
  /** The three budgets of the year. */
  readonly fiscal: readonly NodeId[];
  readonly generalPublic: readonly NodeId[];
  /** Of the year, but no fiscal appropriation. */
  readonly nonFiscal: readonly NodeId[];
  readonly carriedIn: readonly NodeId[];
}

/** The leaves of the form's source tree under its declared nodes. */
export function sourcesOf(form: Form): Sources {
  const budgets = ["generalPublic", "governmentManagedFunds", "stateCapitalOperations"];
  const under = (node: NodeId): readonly NodeId[] => leavesUnder(form, "budget", "source", node);
  const declared = form.cubes.budget?.dimensions.source?.nodes ?? [];
  const carriedIn = declared.includes("carriedIn") ? under("carriedIn") : [];
  const fiscal = budgets.flatMap(under);
  return {
    fiscal,
    generalPublic: under("generalPublic"),
    carriedIn,
    nonFiscal: under(everything).filter((s) => !carriedIn.includes(s) && !fiscal.includes(s)),
  };
}

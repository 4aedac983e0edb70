import { everything, type Form, type NodeId } from "@mingce/core";

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
  const fiscal = ["generalPublic", "governmentManagedFunds", "stateCapitalOperations"];
  const under = (node: NodeId): readonly NodeId[] => {
    const children = form.cubes.budget?.dimensions.source?.childrenOf(node);
    return children === undefined ? [node] : children.flatMap(under);
  };
  const all = under(everything);
  const carriedIn = under("carriedIn").filter((source) => all.includes(source));
  const ofFiscal = fiscal.flatMap(under);
  return {
    fiscal: ofFiscal,
    generalPublic: under("generalPublic"),
    carriedIn,
    nonFiscal: all.filter((source) => !carriedIn.includes(source) && !ofFiscal.includes(source)),
  };
}

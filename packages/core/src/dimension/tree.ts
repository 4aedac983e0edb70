/** A node of a dimension: a code with dashed segments ("201-03-01"), a declared name, or the body's own name. */
export type NodeId = string;

/** The root of every dimension: all leaves. */
export const everything: NodeId = "*";

/**
 * A tree over the leaves of a dimension.
 *
 * `childrenOf` answers the complete list of children where the tree is closed at that node, and undefined where it
 * is open (codes and names nobody can list in advance): only a document's own complete list closes it there.
 */
export interface Tree {
  readonly parentOf: (node: NodeId) => NodeId | undefined;
  readonly childrenOf: (node: NodeId) => readonly NodeId[] | undefined;
  /** Every declared node below the root; none where codes or names make the nodes. */
  readonly nodes: readonly NodeId[];
  /** A node named `<node of that dimension>/<name>` belongs to that node: a project belongs to its unit. */
  readonly qualifiedBy?: string;
}

/** Nested declaration of a closed tree: a node's children, or an empty object for a leaf. */
export interface Branches {
  readonly [node: NodeId]: Branches;
}

/**
 * A tree whose every node is declared; the children of a node are all there are.
 * `open` names nodes whose children need not exhaust them (an 其中 list).
 */
export function closedTree(branches: Branches, open: readonly NodeId[] = []): Tree {
  const parents = new Map<NodeId, NodeId>();
  const children = new Map<NodeId, readonly NodeId[]>();
  const walk = (node: NodeId, below: Branches): void => {
    const names = Object.keys(below);
    children.set(node, names);
    for (const name of names) {
      parents.set(name, node);
      walk(name, below[name] ?? {});
    }
  };
  walk(everything, branches);
  return {
    nodes: [...parents.keys()],
    parentOf: (node) => parents.get(node),
    childrenOf: (node) => {
      const list = children.get(node);
      return list === undefined || list.length === 0 || open.includes(node) ? undefined : list;
    },
  };
}

/** A tree of dashed codes: the parent of 201-03-01 is 201-03; open everywhere. */
export function codeTree(): Tree {
  return {
    nodes: [],
    parentOf: (node) => {
      if (node === everything) return undefined;
      const cut = node.lastIndexOf("-");
      return cut < 0 ? everything : node.slice(0, cut);
    },
    childrenOf: () => undefined,
  };
}

/** A flat open tree of names directly under the root (units, projects). */
export function nameTree(qualifiedBy?: string): Tree {
  const tree: Tree = {
    nodes: [],
    parentOf: (node) => (node === everything ? undefined : everything),
    childrenOf: () => undefined,
  };
  return qualifiedBy === undefined ? tree : { ...tree, qualifiedBy };
}

/** True where `outer` is `inner` or an ancestor of it. */
export function covers(tree: Tree, outer: NodeId, inner: NodeId): boolean {
  for (let node: NodeId | undefined = inner; node !== undefined; node = tree.parentOf(node)) {
    if (node === outer) return true;
  }
  return outer === everything;
}

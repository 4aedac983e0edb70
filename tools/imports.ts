/** Which file imports what, and whether imports run in a circle. */
import { posix } from "node:path";
import ts from "typescript";
import { contentOf, isTest, sourceFiles } from "./tracked-files.ts";

/** One import, re-export, dynamic import or type import. */
export type Import = {
  /** The importing file. */
  readonly from: string;
  /** The workspace package of the importing file, without the scope. */
  readonly owner: string;
  readonly specifier: string;
  /** The imported file when the specifier is relative. */
  readonly file: string | undefined;
  readonly inTest: boolean;
};

/** Every import in the source of the workspace packages. */
export function packageImports(): readonly Import[] {
  return sourceFiles().flatMap((from) => {
    const owner = /^packages\/([^/]+)\/src\//.exec(from)?.[1];
    if (owner === undefined) return [];
    return ts.preProcessFile(contentOf(from)).importedFiles.map(({ fileName: specifier }) => ({
      from,
      owner,
      specifier,
      file: specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : undefined,
      inTest: isTest(from),
    }));
  });
}

/** A graph as lists of neighbours. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Builds a graph from its edges. */
export function graphOf(edges: readonly (readonly [string, string])[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set<string>()).add(to));
  return graph;
}

/** The circles that a depth-first walk meets, each as `a -> b -> a`. Empty means there are none. */
export function cyclesOf(graph: Graph): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (node: string, path: readonly string[]): void => {
    const start = path.indexOf(node);
    if (start >= 0) cycles.push([...path.slice(start), node].join(" -> "));
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
}

/** The dependency table is kept: by imports, by package.json, and without circles. */
import { builtinModules } from "node:module";
import { describe, expect, it } from "vitest";
import { mayImport, pure, testMayImport, testTools } from "./dependency-table.ts";
import { cyclesOf, graphOf, type Import, packageImports } from "./imports.ts";
import { contentOf, trackedFiles } from "./tracked-files.ts";

const imports = packageImports();
const own = /^@mingce\/([^/]+)(\/.*)?$/;

function manifest(owner: string) {
  return JSON.parse(contentOf(`packages/${owner}/package.json`));
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}

/** Says what is wrong with an import, or nothing. */
function breach({ owner, specifier, file, inTest }: Import): string | undefined {
  if (file !== undefined) {
    const ownTool = inTest && file.startsWith("tools/");
    return ownTool || file.startsWith(`packages/${owner}/`)
      ? undefined
      : "reaches into another package by a path";
  }
  const [, target, deep] = own.exec(specifier) ?? [];
  if (target !== undefined) {
    // A package may offer a second door by name; nobody climbs in past its exports.
    if (deep && !(`.${deep}` in (manifest(target).exports ?? {})))
      return "imports a file inside another package";
    const allowed = [...(mayImport[owner] ?? []), ...(inTest ? testMayImport : [])];
    return allowed.includes(target) ? undefined : `${owner} may not import ${target}`;
  }
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  if (inTest && (isBuiltin(specifier) || testTools.includes(name))) return undefined;
  if (pure.has(owner)) return `${owner} imports nothing outside the workspace`;
  if (isBuiltin(specifier)) {
    return specifier.startsWith("node:") ? undefined : "a Node module is imported without node:";
  }
  const { dependencies = {}, devDependencies = {} } = manifest(owner);
  return name in dependencies || (inTest && name in devDependencies)
    ? undefined
    : `${name} is not in packages/${owner}/package.json`;
}

describe("dependency table", () => {
  it("names every workspace package", () => {
    const folders = trackedFiles().flatMap(
      (path) => /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1] ?? [],
    );
    expect(folders.sort()).toEqual(Object.keys(mayImport).sort());
  });

  it("is what each package.json declares", () => {
    for (const [owner, allowed] of Object.entries(mayImport)) {
      const declared = Object.keys(manifest(owner).dependencies ?? {}).flatMap(
        (name) => own.exec(name)?.[1] ?? [],
      );
      expect(declared.sort(), `packages/${owner}/package.json`).toEqual([...allowed].sort());
    }
  });

  it("is kept by every import", () => {
    const breaches = imports.flatMap((each) => {
      const reason = breach(each);
      return reason === undefined ? [] : [`${each.from} imports ${each.specifier}: ${reason}`];
    });
    expect(breaches).toEqual([]);
  });

  it("is kept with the extension written out in relative imports", () => {
    const bare = imports.filter(({ file }) => file !== undefined && !/\.[a-z]+$/.test(file));
    expect(bare.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });
});

describe("imports run in no circle", () => {
  it("between files", () => {
    const edges = imports.flatMap(({ from, file }) => (file === undefined ? [] : [[from, file] as const]));
    expect(cyclesOf(graphOf(edges))).toEqual([]);
  });

  it("between packages", () => {
    const edges = imports.flatMap(({ owner, specifier, inTest }) => {
      const target = own.exec(specifier)?.[1];
      return target === undefined || inTest ? [] : [[owner, target] as const];
    });
    expect(cyclesOf(graphOf(edges))).toEqual([]);
  });

  it("and a circle would be found", () => {
    const circle = graphOf([
      ["a", "b"],
      ["b", "c"],
      ["c", "b"],
    ]);
    expect(cyclesOf(circle)).toEqual(["b -> c -> b"]);
  });
});

/**
 * A package that a user may have installed beside the project; null where it is not there.
 *
 * The name stands in no `import` that a bundler or a type check could resolve: the project names no such package.
 */
export async function optionalPackage<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module;
  } catch {
    return null;
  }
}

/** Exported functions and types of core and forms say what they mean, directly above themselves. */
import ts from "typescript";
import { expect, it } from "vitest";
import { contentOf, isTest, sourceFiles } from "./tracked-files.ts";

const documented = /^packages\/(?:core|forms)\/src\//;

it("every exported function and type of core and forms has a docstring", () => {
  const files = sourceFiles().filter(
    (path) => documented.test(path) && !isTest(path) && !path.endsWith("/index.ts"),
  );
  expect(files.flatMap(undocumented)).toEqual([]);
});

function undocumented(path: string): readonly string[] {
  const source = ts.createSourceFile(path, contentOf(path), ts.ScriptTarget.Latest, true);
  const seen = new Set<string>();
  return source.statements.flatMap((statement) => {
    const name = exportedName(statement);
    // Overloads share the docstring of the first signature.
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return hasDocstring(statement, source) ? [] : [`${path}: ${name}`];
  });
}

/** The name of an exported function or type; other statements need no docstring. */
function exportedName(statement: ts.Statement): string | undefined {
  if (!ts.canHaveModifiers(statement)) return undefined;
  const exported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!exported) return undefined;
  if (ts.isVariableStatement(statement)) {
    const [declared] = statement.declarationList.declarations;
    const value = declared?.initializer;
    return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
      ? declared.name.getText()
      : undefined;
  }
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isType || ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    ? statement.name?.text
    : undefined;
}

function hasDocstring(statement: ts.Statement, source: ts.SourceFile): boolean {
  const last = ts.getLeadingCommentRanges(source.text, statement.getFullStart())?.at(-1);
  if (last === undefined || !source.text.startsWith("/**", last.pos)) return false;
  const between = source.text.slice(last.end, statement.getStart());
  return between.split("\n").length <= 2;
}

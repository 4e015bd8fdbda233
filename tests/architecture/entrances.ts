import ts from 'typescript';

/** The only makers of what the outside may call: each checks origin, session, right and input. */
const GUARDS = ['staffAction', 'publicAction', 'staffRoute', 'publicRoute'];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const READING = ['GET', 'HEAD'];

/** next-auth makes its handlers itself and guards them itself. */
const NEXT_AUTH = 'app/api/auth/[...nextauth]/route.ts';

/**
 * The names that a file of `app/` opens to the outside without a guard of `@/web`:
 * exports of a 'use server' file, handlers of a route file. Outside `app/api`, GET and HEAD are
 * public pages for machines and need none.
 */
export function unguardedEntrances(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  if (path === NEXT_AUTH) return [];
  const isRoute = /(^|\/)route\.tsx?$/.test(path);
  if (!isRoute && !isServerFile(file)) return [];
  const guards = importedGuards(file);
  const open = exportedValues(file).filter(({ value }) => !isGuarded(value, guards));
  if (!isRoute) return open.map(({ name }) => name);
  const guardless = path.startsWith('app/api/') ? [] : READING;
  return open
    .map(({ name }) => name)
    .filter((name) => (METHODS.includes(name) || name === '*') && !guardless.includes(name));
}

interface ExportedValue {
  name: string;
  value: ts.Node | undefined;
}

function isServerFile(file: ts.SourceFile): boolean {
  return file.statements.some(
    (statement) =>
      ts.isExpressionStatement(statement) &&
      ts.isStringLiteral(statement.expression) &&
      statement.expression.text === 'use server',
  );
}

/** Local names of the guards that really come from `@/web`. */
function importedGuards(file: ts.SourceFile): Set<string> {
  const names = file.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const named = statement.importClause?.namedBindings;
    if (!from.startsWith('@/web/') || !named || !ts.isNamedImports(named)) return [];
    return named.elements
      .filter((element) => GUARDS.includes((element.propertyName ?? element.name).text))
      .map((element) => element.name.text);
  });
  return new Set(names);
}

function isGuarded(value: ts.Node | undefined, guards: Set<string>): boolean {
  return (
    value !== undefined &&
    ts.isCallExpression(value) &&
    ts.isIdentifier(value.expression) &&
    guards.has(value.expression.text)
  );
}

function exportedValues(file: ts.SourceFile): ExportedValue[] {
  const locals = new Map(file.statements.flatMap(declaredValues).map((v) => [v.name, v.value]));
  return file.statements.flatMap((statement): ExportedValue[] => {
    if (ts.isExportAssignment(statement)) return [{ name: 'default', value: statement.expression }];
    if (ts.isExportDeclaration(statement)) return reExports(statement, locals);
    return isExported(statement) ? declaredValues(statement) : [];
  });
}

function reExports(
  statement: ts.ExportDeclaration,
  locals: Map<string, ts.Node | undefined>,
): ExportedValue[] {
  if (statement.isTypeOnly) return [];
  if (!statement.exportClause || ts.isNamespaceExport(statement.exportClause)) {
    return [{ name: '*', value: undefined }];
  }
  return statement.exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => ({
      name: element.name.text,
      value: statement.moduleSpecifier
        ? undefined
        : locals.get((element.propertyName ?? element.name).text),
    }));
}

function declaredValues(statement: ts.Statement): ExportedValue[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => ({
      name: declaration.name.getText(),
      value: declaration.initializer,
    }));
  }
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return [{ name: statement.name?.text ?? 'default', value: statement }];
  }
  return [];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

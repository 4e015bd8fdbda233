const STATEMENT =
  /(--\s*(?:CreateIndex|DropIndex)\s*\n\s*)?(?:(CREATE)\s+(?:UNIQUE\s+)?INDEX(?:\s+CONCURRENTLY)?(?:\s+IF\s+NOT\s+EXISTS)?|DROP\s+INDEX(?:\s+CONCURRENTLY)?(?:\s+IF\s+EXISTS)?)\s+(?:"?\w+"?\.)?"?(\w+)"?/gi;

export interface IndexHistory {
  /** Indexes that Prisma's schema cannot say (trigram, expressions, partial …), still wanted. */
  handMade: string[];
  /** Those among them that a migration drops because Prisma's schema does not know them. */
  lost: string[];
}

/**
 * Reads migrations in their order. Prisma writes `-- CreateIndex` and `-- DropIndex` above its
 * own statements: an index without the first was made by hand, and only a DROP without the second
 * means it (https://github.com/prisma/orm/issues/12914).
 */
export function indexHistory(migrations: string[]): IndexHistory {
  const handMade = new Set<string>();
  const lost: string[] = [];
  for (const [, byPrisma, create, name = ''] of migrations.flatMap((sql) => [
    ...sql.matchAll(STATEMENT),
  ])) {
    if (create) {
      if (!byPrisma) handMade.add(name);
    } else if (!byPrisma) {
      handMade.delete(name);
    } else if (handMade.has(name)) {
      lost.push(name);
    }
  }
  return { handMade: [...handMade], lost };
}

/** What is left of `prisma migrate diff --script` when hand-made indexes are allowed to exist. */
export function unexpectedDifference(script: string, handMade: string[]): string {
  return script
    .replace(/--\s*DropIndex\s*\n\s*DROP INDEX (?:"?\w+"?\.)?"?(\w+)"?;/g, (whole, name: string) =>
      handMade.includes(name) ? '' : whole,
    )
    .replace('-- This is an empty migration.', '')
    .trim();
}

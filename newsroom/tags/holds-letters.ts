import { likeLiteral } from '../db/like-literal';
import { Prisma } from '../db/generated/client';

/**
 * Whether the folded name of the row `table` of "Tag" holds these folded letters. The first condition
 * is that of the index, which knows Latin letters only and takes one for an Arabic one; the second is sure.
 */
export function holdsLetters(table: 't', folded: string): Prisma.Sql {
  if (folded === '') return Prisma.sql`TRUE`;
  const column = Prisma.raw(`${table}."folded"`);
  const like = `%${likeLiteral(folded)}%`;
  return Prisma.sql`(trigram_letters(${column}) LIKE trigram_letters(${like})
    AND ${column} LIKE ${like})`;
}

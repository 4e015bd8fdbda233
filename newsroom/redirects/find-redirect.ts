import { db, type Tx } from '../db/client';
import { redirectKeys, ruleFor, type RedirectRule } from './redirect-keys';

const select = { id: true, fromPath: true, kind: true, toPath: true } as const;

/** The redirect that stands under this very key (newsroom/redirects/redirect-keys.ts). */
export async function findExactRedirect(key: string): Promise<RedirectRule | null> {
  return db().redirect.findFirst({ where: { fromPath: key, kind: 'exact' }, select });
}

/** The redirect that holds for an address in normal form, exact or by its beginning. */
export async function findRedirect(
  path: string,
  tx: Pick<Tx, 'redirect'> = db(),
): Promise<RedirectRule | null> {
  const { exact, above } = redirectKeys(path);
  const rules = await tx.redirect.findMany({
    where: {
      OR: [
        { kind: 'exact', fromPath: { in: exact } },
        { kind: 'prefix', fromPath: { in: above } },
      ],
    },
    select,
  });
  return ruleFor(path, rules);
}

/** Every redirect of a whole branch of addresses; there are few. */
export async function listPrefixRedirects(): Promise<RedirectRule[]> {
  return db().redirect.findMany({ where: { kind: 'prefix' }, select });
}

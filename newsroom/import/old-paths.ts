import type { Tx } from '../db/client';
import { RESERVED_SLUGS } from '../sections/reserved-slugs';
import type { KnownArticle } from './find-known';
import type { Sections } from './ensure-names';
import { RowRefused } from './import-refusals';
import type { PreparedRow } from './prepare-row';

const ROOT_FILE = /^\/[^/]+\.(xml|json|txt|webmanifest|ico)$/;

/** Whether a path (in its normal form) is one that the site itself answers. */
function isLiveAddress(path: string, sectionSlugs: ReadonlySet<string>): boolean {
  const [bare = ''] = path.split('?');
  // An old system's `/?p=12`: no page of ours has a query there.
  if (path.startsWith('/?')) return false;
  const [, first = '', ...rest] = bare.split('/');
  if (first === '' || ROOT_FILE.test(bare) || RESERVED_SLUGS.has(first)) return true;
  return sectionSlugs.has(first) && /^(\d+|feed\.xml)?$/.test(rest.join('/'));
}

/**
 * Knows whose the old addresses of a batch are. `require` throws RowRefused for one that the site
 * answers itself or that leads to another article, in the table or earlier in the batch.
 */
export async function pathGuard(
  tx: Tx,
  rows: PreparedRow[],
  known: Map<string, KnownArticle>,
  sections: Sections,
): Promise<{ require: (row: PreparedRow) => void }> {
  const paths = rows.flatMap(({ oldPath }) => oldPath ?? []);
  const taken =
    paths.length > 0
      ? await tx.redirect.findMany({
          where: { fromPath: { in: paths } },
          select: { fromPath: true, articleId: true },
        })
      : [];
  const owners = new Map(taken.map((row) => [row.fromPath, row.articleId]));
  const claimed = new Set<string>();
  return {
    require({ row, oldPath }) {
      if (oldPath === null) return;
      if (isLiveAddress(oldPath, sections.slugs)) throw new RowRefused('oldUrlLive');
      const mine = known.get(row.line.externalId)?.id;
      const owner = owners.get(oldPath);
      const others = owners.has(oldPath) && (owner === null || owner !== mine);
      if (others || claimed.has(oldPath)) throw new RowRefused('oldUrlTaken');
      claimed.add(oldPath);
    },
  };
}

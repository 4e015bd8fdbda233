import { isPublic } from '../articles/article-state';
import type { Tx } from '../db/client';
import { listOwnPages } from '../own-pages/list-own-pages';
import { findRedirect } from '../redirects/find-redirect';
import { RESERVED_SLUGS } from '../sections/reserved-slugs';
import type { LinkStanding } from './link-standing';

/**
 * Whether readers find something at a path of the newspaper now. Judged are stories, sections, tags,
 * writers, own pages and old addresses; what is none of these counts as alive.
 *
 * @param path decoded, begins with a slash
 */
export async function ownLinkStanding(tx: Tx, path: string, now: Date): Promise<LinkStanding> {
  if (await exists(tx, path, now)) return 'alive';
  const old = await findRedirect(path, tx);
  return old?.toPath ? 'alive' : 'dead';
}

async function exists(tx: Tx, path: string, now: Date): Promise<boolean> {
  const [first = '', second, ...more] = path.split('/').slice(1);
  if (first === '' || first.includes('.')) return true;
  if (second === undefined || second === '') {
    return RESERVED_SLUGS.has(first) || (await hasSection(tx, first));
  }
  if (more.some(Boolean)) return RESERVED_SLUGS.has(first);
  switch (first) {
    case 'tag':
      return isRowId(second) && (await tx.tag.count({ where: { id: Number(second) } })) > 0;
    case 'writer':
      return hasWriter(tx, second);
    case 'pages':
      return (await listOwnPages()).some(({ slug }) => slug === second);
    default:
      if (/^\d{1,15}$/.test(second)) return isPublicStory(tx, Number(second), now);
      return RESERVED_SLUGS.has(first) || (second.includes('.') && hasSection(tx, first));
  }
}

async function hasSection(tx: Tx, slug: string): Promise<boolean> {
  return (await tx.section.count({ where: { slug } })) > 0;
}

async function hasWriter(tx: Tx, handle: string): Promise<boolean> {
  const number = /^w(\d{1,9})$/.exec(handle)?.[1];
  const unnamed = number ? [{ id: Number(number), handle: null }] : [];
  return (await tx.writer.count({ where: { OR: [{ handle }, ...unnamed] } })) > 0;
}

async function isPublicStory(tx: Tx, id: number, now: Date): Promise<boolean> {
  const row = await tx.article.findUnique({
    where: { id },
    select: { publicAt: true, unpublishAt: true },
  });
  return row !== null && isPublic(row, now);
}

const isRowId = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);

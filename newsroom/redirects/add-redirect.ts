import { env } from '@/env';
import type { Tx } from '../db/client';
import type { Redirect } from '../db/generated/client';
import type { RecordEvent } from '../db/write';
import { changesBetween } from '../events/changes';
import { NewsroomError } from '../errors';
import { collapseInto } from './collapse-redirects';
import { findRedirect } from './find-redirect';
import { forgetMissed } from './missing/forget-missed';
import { livingAmong } from './living-addresses';
import { lockRedirects } from './lock-redirect';
import { normalPath } from './normal-path';
import { normalTarget } from './normal-target';
import { requireRoom } from './require-room';
import { ruleFor, targetOf } from './redirect-keys';

export interface NewRedirect {
  /** The redirect that is changed; without it the one that stands under `from`, if there is one. */
  id?: number;
  /** Any writing of the old address. */
  from: string;
  /** A path of the site or an https address; null: gone for good (410). */
  to: string | null;
  /** `prefix`: everything below it too, the rest of the path kept. */
  kind: 'exact' | 'prefix';
  source: 'hand' | 'move';
}

/** Steps from one redirect to the next that are followed; kept ones are collapsed, so one is usual. */
const MOST_STEPS = 10;

/**
 * Writes a redirect within a command that changes an address, and tells the fronts by an event. To
 * be called after the change itself: `from` must answer nothing any more and `to` must. What stood
 * under `from` before is replaced. Chains collapse both ways (a→b and b→c leave a→c and b→c); a
 * redirect that stands where `to` lives again goes. Throws RULE for an address that lives, for a
 * target inside the site that answers nothing, for a circle and for what is no address
 * (`redirect…` sentences). Returns the redirect's id.
 */
export async function addRedirect(
  tx: Tx,
  record: RecordEvent,
  given: NewRedirect,
  now: Date,
): Promise<number> {
  await lockRedirects(tx);
  const { kind, source } = given;
  const from = await requireFreeAddress(tx, given, now);
  const to =
    given.to === null ? null : await finalTarget(tx, { ...given, from, to: given.to }, now);
  const former = await formerRedirect(tx, from, given.id);
  if (kind === 'prefix' && former?.kind !== 'prefix') await requireRoom(tx, 1);
  const facts = {
    fromPath: from,
    kind,
    toPath: to,
    status: to === null ? 410 : 301,
    source,
    articleId: null,
  };
  const { id } = former
    ? await tx.redirect.update({
        where: { id: former.id },
        data: { ...facts, version: { increment: 1 } },
      })
    : await tx.redirect.create({ data: { ...facts, createdAt: now } });
  const others = await collapseInto(tx, [id]);
  await forgetMissed(tx, [from], kind);
  const data = { from, to, kind, source, others };
  if (former) {
    const changes = changesBetween(former, facts, ['fromPath', 'toPath', 'kind']);
    record({ type: 'redirect.changed', nounId: String(id), data: { ...data, changes } });
  } else {
    record({ type: 'redirect.created', nounId: String(id), data });
  }
  return id;
}

async function formerRedirect(tx: Tx, from: string, id?: number): Promise<Redirect | null> {
  const there = await tx.redirect.findUnique({ where: { fromPath: from } });
  if (id === undefined) return there;
  if (there && there.id !== id) throw refusal('redirectTaken');
  return tx.redirect.findUnique({ where: { id } });
}

async function requireFreeAddress(tx: Tx, given: NewRedirect, now: Date): Promise<string> {
  const from = normalPath(given.from);
  if (from === null || from.startsWith('//')) throw refusal('redirectFromWrong');
  if (given.kind === 'prefix' && (from === '/' || from.includes('?'))) {
    throw refusal('redirectPrefixWrong');
  }
  if ((await livingAmong(tx, [from], now)).has(from)) throw refusal('redirectFromLives');
  return from;
}

// Where the target leads by now, if it is an old address itself.
async function finalTarget(
  tx: Tx,
  given: NewRedirect & { to: string },
  now: Date,
): Promise<string | null> {
  let to = normalTarget(given.to, env().SITE_URL);
  if (to === null) throw refusal('redirectToWrong');
  if (given.kind === 'prefix' && /[?#]/.test(to)) throw refusal('redirectPrefixWrong');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!to.startsWith('/')) return to;
    const path = to.replace(/#.*$/s, '');
    if (ruleFor(path, [{ ...given, id: 0, fromPath: given.from, toPath: to }])) break;
    if ((await livingAmong(tx, [path], now)).has(path)) {
      await tx.redirect.deleteMany({ where: { fromPath: path } });
      return to;
    }
    const next = await findRedirect(path, tx);
    if (!next) throw refusal('redirectToDead');
    to = targetOf(next, path);
    if (to === null) return null;
  }
  throw refusal('redirectLoop');
}

function refusal(
  sentence:
    | 'redirectFromWrong'
    | 'redirectFromLives'
    | 'redirectToWrong'
    | 'redirectTaken'
    | 'redirectToDead'
    | 'redirectLoop'
    | 'redirectPrefixWrong',
): NewsroomError {
  return new NewsroomError('RULE', { sentence });
}

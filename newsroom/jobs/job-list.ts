import { z } from 'zod';
import { removeOldRevisions } from '../articles/remove-old-revisions';
import { recordTallies } from '../audit/record-tallies';
import { sealEvents } from '../audit/seal-events';
import { announceTurn } from '../announcements/announce-turn';
import { feedRef } from '../announcements/feeds';
import { gatherAddresses } from '../announcements/gather-addresses';
import { pingHub } from '../announcements/ping-hub';
import { submitAddresses } from '../announcements/submit-addresses';
import { checkLinks } from '../links/check-links';
import { deliverMail } from '../mail/deliver-mail';
import { removeOldMail } from '../mail/remove-old-mail';
import { removeExpiredUploads } from '../media/remove-expired-uploads';
import { removeRetiredRenditions } from '../media/remove-retired-renditions';
import { removeOldViews } from '../readership/remove-old-views';
import { removeOldSearches } from '../search/poor-searches/remove-old-searches';
import { reindexWords } from '../search/reindex-words';
import { requestReindexing } from '../search/request-reindexing';
import { SYSTEM } from '../staff/actor';
import { sendReset } from '../staff/passwords/send-reset';
import { removeOldSignIns } from '../staff/remove-old-sign-ins';
import type { JobPayloads } from './add-job';
import { cutRenditions } from './cut-renditions';
import type { Job } from './job';

/** What is done once a day or an hour, and when: minute and hour in UTC. */
const RECURRING = {
  'remove-retired-renditions': '20 1',
  'remove-expired-uploads': '40 1',
  'remove-old-revisions': '0 2',
  'reindex-stories': '20 2',
  'remove-old-searches': '50 1',
  'remove-old-views': '10 2',
  'remove-old-mail': '10 1',
  // Hourly: whoever guesses leaves a count for each address and account that was tried.
  'remove-old-sign-ins': '15 *',
} as const;

/** At one turn. */
const MOST_REINDEXED = 2000;

/** What is done every minute, one after the other. */
const OFTEN = 'keep-record';

type JobName = keyof JobPayloads | keyof typeof RECURRING | typeof OFTEN;

const story = z.object({ articleId: z.number().int() });
// What was asked for by an older build does not say which turn it is.
const turned = story.extend({ turn: z.enum(['begin', 'end']).default('begin') });
const changes = z.array(story.extend({ sectionIds: z.array(z.number().int()) }));

/** All background work of the newspaper. */
export const JOBS: Record<JobName, Job> = {
  'cut-renditions': cutRenditions,
  'check-links': checkLinks,
  'ping-feed': (payload) => pingHub(feedRef.parse(payload)),
  'gather-addresses': (payload) => gatherAddresses(changes.parse(payload)),
  'submit-addresses': (payload, clock) => submitAddresses(changes.parse(payload), clock()),
  'announce-turn': (payload, clock) => announceTurn(turned.parse(payload), clock()),
  'send-mail': deliverMail,
  'send-reset': sendReset,
  'remove-retired-renditions': async (_payload, clock) => {
    await removeRetiredRenditions(SYSTEM, clock());
  },
  'reindex-stories': async (_payload, clock) => {
    let done = 0;
    for await (const batch of reindexWords(SYSTEM, clock)) {
      done += batch.done;
      if (done < MOST_REINDEXED) continue;
      // A whole archive takes minutes; other work must not wait for all of it.
      await requestReindexing(SYSTEM, clock());
      return;
    }
  },
  'remove-expired-uploads': async (_payload, clock) => {
    await removeExpiredUploads(clock());
  },
  'remove-old-searches': async (_payload, clock) => {
    await removeOldSearches(SYSTEM, clock());
  },
  'remove-old-views': async (_payload, clock) => {
    await removeOldViews(SYSTEM, clock());
  },
  'remove-old-mail': async (_payload, clock) => {
    await removeOldMail(SYSTEM, clock());
  },
  'remove-old-sign-ins': async (_payload, clock) => {
    await removeOldSignIns(SYSTEM, clock());
  },
  'remove-old-revisions': async (_payload, clock) => {
    await removeOldRevisions(SYSTEM, clock());
  },
  'keep-record': async (_payload, clock) => {
    await recordTallies(SYSTEM, clock());
    await sealEvents(SYSTEM, clock());
  },
};

/**
 * The recurring work in graphile-worker's notation. What the hour found nobody for is made up for
 * (fill), and asked for twice it is done once (jobKey).
 */
export const CRONTAB = [
  ...Object.entries(RECURRING).map(
    ([name, time]) => `${time} * * * ${name} ?fill=1d&jobKey=${name}&max=5`,
  ),
  `* * * * * ${OFTEN} ?jobKey=${OFTEN}&max=5`,
].join('\n');

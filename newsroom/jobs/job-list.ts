import { z } from 'zod';
import { removeOldRevisions } from '../articles/remove-old-revisions';
import { announceTurn } from '../announcements/announce-turn';
import { feedRef } from '../announcements/feeds';
import { pingHub } from '../announcements/ping-hub';
import { submitAddresses } from '../announcements/submit-addresses';
import { checkLinks } from '../links/check-links';
import { removeExpiredUploads } from '../media/remove-expired-uploads';
import { removeRetiredRenditions } from '../media/remove-retired-renditions';
import { removeOldSearches } from '../search/poor-searches/remove-old-searches';
import { reindexWords } from '../search/reindex-words';
import { requestReindexing } from '../search/request-reindexing';
import { SYSTEM } from '../staff/actor';
import type { JobPayloads } from './add-job';
import { cutRenditions } from './cut-renditions';
import type { Job } from './job';

/** What is done once a day, and when: minute and hour in UTC. */
const DAILY = {
  'remove-retired-renditions': '20 1',
  'remove-expired-uploads': '40 1',
  'remove-old-revisions': '0 2',
  'reindex-stories': '20 2',
  'remove-old-searches': '50 1',
} as const;

/** At one turn. */
const MOST_REINDEXED = 2000;

type JobName = keyof JobPayloads | keyof typeof DAILY;

const story = z.object({ articleId: z.number().int() });
// What was asked for by an older build does not say which turn it is.
const turned = story.extend({ turn: z.enum(['begin', 'end']).default('begin') });
const changes = z.array(story.extend({ sectionIds: z.array(z.number().int()) }));

/** All background work of the newspaper. */
export const JOBS: Record<JobName, Job> = {
  'cut-renditions': cutRenditions,
  'check-links': checkLinks,
  'ping-feed': (payload) => pingHub(feedRef.parse(payload)),
  'submit-addresses': (payload, clock) => submitAddresses(changes.parse(payload), clock()),
  'announce-turn': (payload, clock) => announceTurn(turned.parse(payload), clock()),
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
  'remove-old-revisions': async (_payload, clock) => {
    await removeOldRevisions(SYSTEM, clock());
  },
};

/**
 * The daily work in graphile-worker's notation. What the hour found nobody for is made up for
 * (fill), and asked for twice it is done once (jobKey).
 */
export const CRONTAB = Object.entries(DAILY)
  .map(([name, time]) => `${time} * * * ${name} ?fill=1d&jobKey=${name}&max=5`)
  .join('\n');

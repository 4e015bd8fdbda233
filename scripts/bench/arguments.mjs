import { parseArgs } from 'node:util';

/** What can be measured, in the order of the run; `usual` ones run when nothing is named. */
const MEASUREMENTS = {
  import: { usual: true, says: 'the import of generated articles, and the same file once more' },
  hit: { usual: true, says: 'pages in memory, beside bare Node, the press and nginx' },
  documents: { usual: true, says: '304, feed, sitemap, search' },
  search: { usual: true, says: 'searches that nobody has made before' },
  miss: { usual: true, says: 'pages that nobody has asked for yet' },
  freshness: { usual: true, says: 'publications under load, on two instances' },
  flood: { usual: true, says: 'requests to random addresses' },
  desk: { usual: true, says: 'the screens of the newsroom, and 500 articles changed at once' },
  audit: { usual: true, says: 'the activity log of a million events' },
  growth: { usual: true, says: 'a small newspaper against a large one; memory when full' },
  sizes: { usual: true, says: 'the first view in a real browser' },
  pictures: { usual: true, says: 'photographs through the library, beside readers' },
  faults: { usual: false, says: 'killed processes and a stopped database (ten minutes)' },
  lighthouse: { usual: false, says: 'Lighthouse mobile, fetched from the registry' },
};

const MILLION = 1_000_000;

export const USAGE = `Use: npm run bench [-- OPTIONS]
  --only NAMES    comma-separated, of:
${Object.entries(MEASUREMENTS)
  .map(
    ([name, { usual, says }]) =>
      `                    ${name.padEnd(11)} ${says}${usual ? '' : ' *'}`,
  )
  .join('\n')}
                  (* only when named)
  --articles N    stories of the large newspaper, at least 2000 (100000)
  --million       the same as --articles ${MILLION}
  --runs N        runs of each load, 1 to 20; figures are their median (5)
  --seconds N     length of a run, 1 to 60 (3)
  --outage N      how long faults stop the database, in seconds, 5 to 600 (60)
  --kills N       how many processes faults kill, 2 to 500 (50)
  --lighthouse    measures with Lighthouse as well
  --write         keeps the table and a chart in docs/bench
  --help          shows this
`;

const OPTIONS = {
  only: { type: 'string' },
  articles: { type: 'string', default: '100000' },
  million: { type: 'boolean', default: false },
  runs: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '3' },
  outage: { type: 'string', default: '60' },
  kills: { type: 'string', default: '50' },
  lighthouse: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/**
 * The arguments as `{ names, articles, runs, seconds, outage, kills, write, help }`, or null when
 * there is one that nobody knows or that is out of bounds.
 */
export function readArguments(args) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    return {
      names: chooseNames(values),
      articles: values.million ? MILLION : between(values.articles, 2000, 5_000_000),
      runs: between(values.runs, 1, 20),
      seconds: between(values.seconds, 1, 60),
      outage: between(values.outage, 5, 600),
      kills: between(values.kills, 2, 500),
      write: values.write,
      help: values.help,
    };
  } catch {
    return null;
  }
}

function chooseNames({ only, lighthouse }) {
  const all = Object.keys(MEASUREMENTS);
  const asked = only?.split(',') ?? all.filter((name) => MEASUREMENTS[name].usual);
  if (asked.some((name) => !all.includes(name))) throw new RangeError('unknown measurement');
  return all.filter((name) => asked.includes(name) || (lighthouse && name === 'lighthouse'));
}

function between(text, least, most) {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least && number <= most) return number;
  throw new RangeError('out of bounds');
}

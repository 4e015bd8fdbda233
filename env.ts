import { z } from 'zod';
import { Failure } from './scripts/failure.mjs';

/** What is not a number, no whole one and out of bounds are told alike, with the bounds. */
function whole(least: number, most: number) {
  const sentence = `must be a whole number from ${least} to ${most}`;
  const fits = (value: number) => Number.isInteger(value) && value >= least && value <= most;
  return z.coerce.number(sentence).refine(fits, sentence);
}

const given = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:3000')
    .transform((value) => value.replace(/\/+$/, '')),
  AUTH_SECRET: z.string().min(32),
  PORT: whole(1, 65_535).default(3000),
  /** Loopback port of the press; the front picks a free one when it is not given. */
  PRESS_PORT: whole(1, 65_535).optional(),
  /** Where media lie: in the folder below, or in a bucket of S3. */
  MEDIA_STORAGE: z.enum(['folder', 's3']).default('folder'),
  /** Folder of the media (`var/media` below the working folder). */
  MEDIA_DIR: z.string().min(1).default('var/media'),
  /** Folder of the files that are on their way into the library. */
  UPLOADS_DIR: z.string().min(1).default('var/uploads'),
  /** Folder of the letters of a newspaper that has no mail server. */
  MAIL_DIR: z.string().min(1).default('var/mail'),
  /** Largest video or sound file, in MiB. */
  MAX_VIDEO_MB: whole(1, 4096).default(200),
  /** A server that speaks S3's protocol; without it S3 itself. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_BUCKET: z.string().min(1).optional(),
  /** Folder in the bucket, for buckets that hold other things too. */
  S3_PREFIX: z
    .string()
    .default('')
    .transform((value) => value.replace(/^\/+|\/+$/g, ''))
    .transform((value) => value && `${value}/`),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Folder of the static files of this build and of former ones (scripts/static-files.mjs). */
  ASSETS_DIR: z.string().min(1).default('var/assets'),
  /** Folder of the pages' copies. */
  PAGES_DIR: z.string().min(1).default('var/pages'),
  /** Bound of the finished pages in the front's memory, in MiB. */
  PAGE_MEMORY_MB: whole(8, 16_384).default(40),
  /** Bound of their copies on disk, in MiB. */
  PAGE_DISK_MB: whole(8, 16_384).default(64),
  /** Bound of the press's heap, in MiB. */
  PRESS_HEAP_MB: whole(128, 16_384).default(208),
  /** Connections to PostgreSQL of each process. */
  DATABASE_POOL: whole(1, 100).default(8),
  /** A statement that takes longer is logged, in milliseconds. */
  SLOW_QUERY_MS: whole(1, 600_000).default(200),
  /** Searches that are not kept already, of one network; suggestions five times as many. */
  SEARCHES_A_MINUTE: whole(1, 1_000_000).default(240),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Addresses of proxies whose X-Forwarded-For is believed, comma-separated. */
  TRUSTED_PROXIES: z.string().default(''),
  /** Opens /metrics to whoever is not on this machine. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Where a CDN takes `POST {"surrogate_keys":[…]}`, and the header that opens it. */
  CDN_PURGE_URL: z.url({ protocol: /^https?$/ }).optional(),
  CDN_PURGE_HEADER: z
    .string()
    .regex(/^[\w-]+:\s*\S.*$/, 'must look like "Name: value"')
    .optional(),
  /** Hub of the feeds (WebSub), told of every change and named in the feeds; off without it. */
  WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
  /** Key under which search engines are told of changes (IndexNow); off without it. */
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, 'must be 8 to 128 letters, digits and hyphens')
    .optional(),
  INDEXNOW_ENDPOINT: z.url({ protocol: /^https?$/ }).default('https://api.indexnow.org/indexnow'),
  /** Whether links to other houses' pages are tried for the checklist. */
  CHECK_LINKS: z.enum(['on', 'off']).default('on'),
  /** Where holes are told of: a mailto: or https: address for /.well-known/security.txt. */
  SECURITY_CONTACT: z.url({ protocol: /^(https|mailto)$/ }).optional(),
  /** Encrypts backups, and opens them. */
  BACKUP_PASSPHRASE: z.string().min(12).optional(),
  /** Whole months of the record of events that `npm run audit -- drop-old` keeps; all without it. */
  AUDIT_MONTHS: whole(12, 1200).optional(),
  /** Password of the demo accounts, read when the demo newspaper is made. */
  DEMO_PASSWORD: z.string().min(8).optional(),
  MATBAA_DEV: z.literal('1').optional(),
});

const S3_NEEDS = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

const settings = given.superRefine((values, context) => {
  if (values.MEDIA_STORAGE !== 's3') return;
  for (const name of S3_NEEDS.filter((one) => values[one] === undefined)) {
    const message = 'must be set when MEDIA_STORAGE is s3';
    context.addIssue({ code: 'custom', path: [name], message });
  }
});

export type Env = z.infer<typeof settings>;

let parsed: Env | undefined;

/**
 * The settings of this process, read once. Called late, because the build runs without any.
 * Throws a Failure that names every wrong setting.
 */
export function env(): Env {
  parsed ??= parseSettings(process.env);
  return parsed;
}

/**
 * Settings as they stand in an environment; an empty variable counts as not set. Throws a Failure
 * that names every wrong one.
 */
export function parseSettings(environment: Record<string, string | undefined>): Env {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const result = settings.safeParse(Object.fromEntries(set));
  if (result.success) return result.data;
  throw wrong(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

function wrong(sentences: string[]): Failure {
  const list = sentences.join('\n  ');
  return new Failure(
    `Wrong settings (see docs/operations.md):\n  ${list}\n` +
      'Correct it in .env or the environment, then start again.',
  );
}

/** Where the bucket is and what opens it. */
export interface S3Settings {
  endpoint: string | undefined;
  region: string;
  bucket: string;
  /** Begins the names of the objects: empty, or with a slash at its end. */
  prefix: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** The settings of S3, which may be used before MEDIA_STORAGE names it. Throws as `env` does. */
export function s3Settings(): S3Settings {
  const values = env();
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = values;
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    const missing = S3_NEEDS.filter((name) => values[name] === undefined);
    throw wrong(missing.map((name) => `${name}: must be set for S3`));
  }
  return {
    endpoint: values.S3_ENDPOINT,
    region: values.S3_REGION,
    bucket: S3_BUCKET,
    prefix: values.S3_PREFIX,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}

/** The log's level; the build asks for it too, and has no settings. */
export function logLevel(): string {
  return process.env.LOG_LEVEL || 'info';
}

/** This process's environment for one behind it, with what is its own on top. */
export function childEnv(own: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...own };
}

/** Production is an https address: secure cookies, HSTS, no demo. */
export function isProduction(): boolean {
  return env().SITE_URL.startsWith('https://');
}

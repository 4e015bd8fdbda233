import { z } from 'zod';

const given = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:3000')
    .transform((value) => value.replace(/\/+$/, '')),
  AUTH_SECRET: z.string().min(32),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Loopback port of the press; the front picks a free one when it is not given. */
  PRESS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** Where media lie: in the folder below, or in a bucket of S3. */
  MEDIA_STORAGE: z.enum(['folder', 's3']).default('folder'),
  /** Folder of the media (`var/media` below the working folder). */
  MEDIA_DIR: z.string().min(1).default('var/media'),
  /** Folder of the files that are on their way into the library. */
  UPLOADS_DIR: z.string().min(1).default('var/uploads'),
  /** Largest video or sound file, in MiB. */
  MAX_VIDEO_MB: z.coerce.number().int().min(1).max(4096).default(200),
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
  PAGE_MEMORY_MB: z.coerce.number().int().min(8).max(16_384).default(40),
  /** Bound of their copies on disk, in MiB. */
  PAGE_DISK_MB: z.coerce.number().int().min(8).max(16_384).default(64),
  /** Bound of the press's heap, in MiB. */
  PRESS_HEAP_MB: z.coerce.number().int().min(128).max(16_384).default(208),
  /** Connections to PostgreSQL of each process. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  /** A statement that takes longer is logged, in milliseconds. */
  SLOW_QUERY_MS: z.coerce.number().int().min(1).max(600_000).default(200),
  /** Searches that are not kept already, of one network; suggestions five times as many. */
  SEARCHES_A_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(240),
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
 * Throws an Error that names every wrong setting.
 */
export function env(): Env {
  if (parsed) return parsed;
  const result = settings.safeParse(process.env);
  if (!result.success) {
    throw wrong(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  parsed = result.data;
  return parsed;
}

function wrong(sentences: string[]): Error {
  return new Error(`Wrong settings (see docs/operations.md):\n  ${sentences.join('\n  ')}`);
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
  return process.env.LOG_LEVEL ?? 'info';
}

/** This process's environment for one behind it, with what is its own on top. */
export function childEnv(own: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...own };
}

/** Production is an https address: secure cookies, HSTS, no demo. */
export function isProduction(): boolean {
  return env().SITE_URL.startsWith('https://');
}

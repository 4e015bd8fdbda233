import { z } from 'zod';

/**
 * The form of a backup. It is a tar file (as it is, or inside an age file) of these members in this
 * order: HEAD; `tables/NAME/00001.copy.gz` and on, PostgreSQL's COPY text cut into pieces; every
 * file of the media as `media/KEY`; and MANIFEST. Now and then, and last of all, a member
 * `sums/00001` gives the SHA-256 of those before it, as sha256sum writes and checks them. A change that an older restore
 * would read wrongly raises FORMAT.
 */
export const FORMAT = 1;
export const HEAD = 'backup.json';
export const MANIFEST = 'manifest.json';

const TABLE_PART = /^tables\/([A-Za-z_]\w*)\/\d{5,}\.copy\.gz$/;
const MEDIA = /^media\/(.+)$/;
const SUMS = /^sums\/\d{5,}$/;

const number = (at: number): string => String(at).padStart(5, '0');

/** The name of the part `at` (from 1) of a table's rows. */
export const partName = (table: string, at: number): string =>
  `tables/${table}/${number(at)}.copy.gz`;
export const mediaName = (key: string): string => `media/${key}`;
export const sumsName = (at: number): string => `sums/${number(at)}`;

export type MemberKind =
  | { kind: 'head' | 'sums' | 'manifest' }
  | { kind: 'table'; table: string }
  | { kind: 'media'; key: string };

/** What a member is, by its name; null for a name that no backup has. */
export function memberKind(name: string): MemberKind | null {
  if (name === HEAD) return { kind: 'head' };
  if (name === MANIFEST) return { kind: 'manifest' };
  if (SUMS.test(name)) return { kind: 'sums' };
  const table = TABLE_PART.exec(name)?.[1];
  if (table) return { kind: 'table', table };
  const key = MEDIA.exec(name)?.[1];
  return key ? { kind: 'media', key } : null;
}

/** What a backup of any format says first. */
export const anyHead = z.object({ what: z.literal('matbaa backup'), format: z.number().int() });

export const backupHead = anyHead.extend({
  /** When it was begun: the moment that it shows. */
  madeAt: z.iso.datetime(),
  siteUrl: z.string(),
  /** PostgreSQL's version, for whoever reads it in ten years. */
  server: z.string(),
  /** The names of the migrations that its tables have been through, in their order. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1) })),
  /** Where the numbers of new rows go on; null for a sequence that was never asked. */
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
});

export type BackupHead = z.infer<typeof backupHead>;

export const backupManifest = z.object({
  /** Of each table: its rows, and the SHA-256 of their COPY text in the order of the primary key. */
  tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
  media: z.object({ files: z.number().int(), bytes: z.number().int() }),
  /** Files that the database names and the storage did not have. */
  missing: z.array(z.string()),
  /** The members before this one that sums speak of. */
  members: z.number().int(),
});

export type BackupManifest = z.infer<typeof backupManifest>;

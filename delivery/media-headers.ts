import { basename } from 'node:path';
import type { PublicFile } from '@/newsroom/media/find-public-media';
import type { Cdn } from './cdn';
import { contentType } from './content-type';
import { commonHeaders } from './headers';

const YEAR = 31_536_000;

/** Headers of a file under its key, whatever part of it is sent at `now`. */
export function mediaHeaders(
  key: string,
  { keys, until }: PublicFile,
  cdn: Cdn,
  now: Date,
): Record<string, string> {
  const left = until ? Math.floor((until.getTime() - now.getTime()) / 1000) : YEAR;
  const seconds = Math.max(0, Math.min(left, YEAR));
  return {
    ...commonHeaders(),
    'Content-Type': contentType(key),
    // Whoever keeps it gets a name that is ours: no browser reads one out of an address or the bytes.
    'Content-Disposition': `inline; filename="${basename(key)}"`,
    'Content-Security-Policy': policyOf(key),
    'Cache-Control': `public, max-age=${seconds}, ${left < YEAR ? 'must-revalidate' : 'immutable'}`,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Accept-Ranges': 'bytes',
    // A file never changes under its key.
    ETag: `"${key}"`,
    ...cdn.fileHeaders(keys, seconds),
  };
}

const POLICY = "default-src 'none'; sandbox";
// Opened directly, a recording is a page of the browser's making that loads itself once more. From
// the nobody that a sandbox makes of it that would be a foreign file (seen in Chromium 156).
const RECORDING_POLICY = "default-src 'none'; media-src 'self'; sandbox allow-same-origin";

function policyOf(key: string): string {
  return /\.(?:mp4|mp3)$/.test(key) ? RECORDING_POLICY : POLICY;
}

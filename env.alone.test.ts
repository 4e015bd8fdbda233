import { beforeEach, describe, expect, test, vi } from 'vitest';

const BUCKET = {
  S3_BUCKET: 'news',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
};

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  return () => vi.unstubAllEnvs();
});

/** The settings as a process with these in its environment reads them. */
async function read(given: Record<string, string>) {
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  return import('./env');
}

describe('numbers', () => {
  const given = {
    DATABASE_URL: 'postgresql://a:b@localhost/c',
    AUTH_SECRET: 'a secret of the tests, long enough to pass',
  };

  test.each(['abc', '7', '16385', '8.5', ' '])(
    'a bound of %j is told with its range',
    async (text) => {
      const { parseSettings } = await read({});
      expect(() => parseSettings({ ...given, PAGE_MEMORY_MB: text, PAGE_DISK_MB: '8' })).toThrow(
        /^Wrong settings \(see docs\/operations\.md\):\n {2}PAGE_MEMORY_MB: must be a whole number from 8 to 16384\nCorrect it in \.env or the environment, then start again\.$/,
      );
    },
  );

  test('the bounds themselves are right, and without any, or with nothing, there is a default', async () => {
    const { parseSettings } = await read({});
    const { PORT, PRESS_PORT, AUDIT_MONTHS, DATABASE_POOL } = parseSettings({
      ...given,
      PORT: '65535',
      AUDIT_MONTHS: '12',
      DATABASE_POOL: '',
    });
    expect([PORT, PRESS_PORT, AUDIT_MONTHS, DATABASE_POOL]).toEqual([65_535, undefined, 12, 8]);
  });
});

describe('media in S3', () => {
  test('what is missing is named', async () => {
    const { env } = await read({ MEDIA_STORAGE: 's3', S3_ACCESS_KEY_ID: 'key' });
    expect(() => env()).toThrow(
      'Wrong settings (see docs/operations.md):\n' +
        '  S3_BUCKET: must be set when MEDIA_STORAGE is s3\n' +
        '  S3_SECRET_ACCESS_KEY: must be set when MEDIA_STORAGE is s3',
    );
  });

  test('a folder needs none of it, until somebody wants to move', async () => {
    const { env, s3Settings } = await read({ S3_BUCKET: 'news' });
    expect(env().MEDIA_STORAGE).toBe('folder');
    expect(() => s3Settings()).toThrow('S3_ACCESS_KEY_ID: must be set for S3');
  });

  test.each([
    [undefined, ''],
    ['matbaa', 'matbaa/'],
    ['/news/matbaa//', 'news/matbaa/'],
  ])('a prefix of %j', async (prefix, expected) => {
    const { s3Settings } = await read({
      ...BUCKET,
      MEDIA_STORAGE: 's3',
      ...(prefix !== undefined && { S3_PREFIX: prefix }),
    });
    expect(s3Settings()).toEqual({
      endpoint: undefined,
      region: 'us-east-1',
      bucket: 'news',
      prefix: expected,
      accessKeyId: 'key',
      secretAccessKey: 'secret',
    });
  });
});

import { expect, test } from 'vitest';
import { readUpload } from './read-upload';

const LIMIT = 100_000;

function upload(
  bytes: Uint8Array<ArrayBuffer>,
  field = 'file',
  name = 'صورة من الميناء.jpg',
): Request {
  const form = new FormData();
  form.set('note', 'a small field beside it');
  form.set(field, new File([bytes], name));
  return new Request('http://localhost/api/media', { method: 'POST', body: form });
}

/** A body without an end, and the number of bytes that were taken from it. */
function endless(head: string) {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull(controller) {
      taken.bytes += 16_384;
      controller.enqueue(new Uint8Array(16_384));
    },
    cancel: () => void (taken.cancelled = true),
  });
  const request = new Request('http://localhost/api/media', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body,
    duplex: 'half',
  } as RequestInit);
  return { request, taken };
}

const refused = (sentence: string) => ({ code: 'INVALID', details: { sentence } });

test('the file and its Arabic name arrive whole', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(60_000));
  const file = await readUpload(upload(bytes), LIMIT);
  expect(file.fileName).toBe('صورة من الميناء.jpg');
  expect(file.bytes.equals(bytes)).toBe(true);
});

test('a file of exactly the limit passes, one byte more does not', async () => {
  await expect(readUpload(upload(new Uint8Array(LIMIT)), LIMIT)).resolves.toMatchObject({
    bytes: { length: LIMIT },
  });
  await expect(readUpload(upload(new Uint8Array(LIMIT + 1)), LIMIT)).rejects.toMatchObject(
    refused('pictureTooLarge'),
  );
});

test('a body without an end is given up soon after the limit', async () => {
  const { request, taken } = endless(
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n',
  );
  await expect(readUpload(request, LIMIT)).rejects.toMatchObject(refused('pictureTooLarge'));
  expect(taken.bytes).toBeLessThan(LIMIT + 100_000);
  expect(taken.cancelled).toBe(true);
});

test.each([
  ['another field', upload(new Uint8Array(10), 'picture')],
  ['an empty file', upload(new Uint8Array(0))],
  ['no multipart', new Request('http://localhost/', { method: 'POST', body: 'file=1' })],
  ['no body', new Request('http://localhost/', { method: 'POST' })],
  [
    'a body that breaks off',
    new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nbytes',
    }),
  ],
])('refused: %s', async (_what, request) => {
  await expect(readUpload(request, LIMIT)).rejects.toMatchObject(refused('pictureBroken'));
});

const TUS = { 'Tus-Resumable': '1.0.0' };
const CONTENT = 'application/offset+octet-stream';
/** What the desk sends at a time, in bytes. */
const PART = 5 * 1024 * 1024;

/**
 * Uploads a picture as the desk does (tus, in parts) and takes it into the library; resolves to
 * its id.
 */
export async function sendPicture(paper, cookie, bytes) {
  const ask = async (path, init, status) => {
    const headers = { cookie, origin: paper.origin, ...init.headers };
    const response = await fetch(new URL(path, paper.origin), { ...init, headers });
    if (response.status === status) return response;
    throw new Error(`${init.method} ${path}: ${response.status} ${await response.text()}`);
  };
  const name = Buffer.from('photograph.jpg').toString('base64');
  const begun = await ask(
    '/api/uploads',
    {
      method: 'POST',
      headers: {
        ...TUS,
        'Upload-Length': String(bytes.length),
        'Upload-Metadata': `filename ${name}`,
      },
    },
    201,
  );
  const { pathname } = new URL(begun.headers.get('location'), paper.origin);
  for (let at = 0; at < bytes.length; at += PART) {
    const headers = { ...TUS, 'Upload-Offset': String(at), 'Content-Type': CONTENT };
    const body = bytes.subarray(at, at + PART);
    await ask(pathname, { method: 'PATCH', headers, body }, 204);
  }
  const taken = await ask(
    '/api/media',
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ upload: pathname.split('/').at(-1), keep: true }),
    },
    201,
  );
  return (await taken.json()).picture.id;
}

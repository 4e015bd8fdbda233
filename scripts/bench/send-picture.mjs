const TUS = { 'Tus-Resumable': '1.0.0' };

/**
 * Uploads a picture as the desk does (tus, in one part) and takes it into the library; resolves to
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
  const part = { ...TUS, 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };
  await ask(pathname, { method: 'PATCH', headers: part, body: bytes }, 204);
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

import { getAttributeValue, getElementsByTagName, innerText } from 'domutils';
import { parseDocument } from 'htmlparser2';

/**
 * The newsroom over plain HTTP, as a browser without scripts uses it. Every call names the address
 * of the instance (`http://127.0.0.1:3000`) that is to answer it.
 */
export function createDeskClient() {
  let cookie = '';

  const ask = async (origin, path, init = {}) => {
    const headers = { Origin: origin, Cookie: cookie, ...init.headers };
    const response = await fetch(origin + path, { redirect: 'manual', ...init, headers });
    const set = response.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
    if (set.length > 0) cookie = set.join('; ');
    return response;
  };

  /** The fields of the form with this button on a page. */
  const readForm = async (origin, path, button) => {
    const page = await ask(origin, path);
    const document = parseDocument(await page.text());
    const form = getElementsByTagName('form', document).find((one) =>
      getElementsByTagName('button', one).some((word) => innerText(word).trim() === button),
    );
    if (!form) throw new Error(`No form «${button}» on ${path} (status ${page.status}).`);
    const fields = getElementsByTagName('input', form)
      .map((input) => [getAttributeValue(input, 'name'), getAttributeValue(input, 'value')])
      .filter(([name]) => name);
    return Object.fromEntries(fields.map(([name, value]) => [name, value ?? '']));
  };

  /** Sends a form with `values` in its fields; resolves to the answer's status. */
  const sendForm = async (origin, path, fields, values = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...values })) body.append(name, value);
    const response = await ask(origin, path, { method: 'POST', body });
    await response.arrayBuffer();
    return response.status;
  };

  const readJson = async (origin, path, init) => {
    const response = await ask(origin, path, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };

  const putJson = (origin, path, value) =>
    readJson(origin, path, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(value),
    });

  return { ask, readForm, sendForm, readJson, putJson };
}

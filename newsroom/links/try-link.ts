import { lookup } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { LinkStanding } from './link-standing';
import { isPublicAddress } from './public-address';

const TIMEOUT_MS = 5000;
/** A chain of slow redirects is not followed for longer: others wait for their turn. */
const LONGEST_MS = 12_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Servers that do not answer a question for the head alone. */
const NO_HEAD = [400, 403, 405, 500, 501, 503];
const PORTS = ['', '80', '443'];

/** How a link is tried; tests have a network of their own. */
interface Network {
  /** Whether a connection to this IP address may be made. */
  allows: (address: string) => boolean;
  ports: string[];
}

const PUBLIC: Network = { allows: isPublicAddress, ports: PORTS };

/**
 * Asks whether something stands behind a link, without reading it. Connects to addresses of the
 * public network only, at every step of a chain of redirects: the name is looked up once, and the
 * connection goes to the very address that was looked at. Never rejects.
 */
export async function tryLink(
  url: string,
  network: Network = PUBLIC,
  deadline: AbortSignal = AbortSignal.timeout(LONGEST_MS),
): Promise<LinkStanding> {
  try {
    let target = new URL(url);
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const { status, location } = await answerOf(target, network, deadline);
      if (!REDIRECTS.includes(status) || !location) return standingOf(status);
      target = new URL(location, target);
    }
    return 'unreachable';
  } catch {
    return 'unreachable';
  }
}

function standingOf(status: number): LinkStanding {
  if (status === 404 || status === 410) return 'dead';
  return status < 400 || status === 401 || status === 403 || status === 429
    ? 'alive'
    : 'unreachable';
}

interface Answer {
  status: number;
  location: string | undefined;
}

async function answerOf(url: URL, network: Network, deadline: AbortSignal): Promise<Answer> {
  const options = (method: 'HEAD' | 'GET'): RequestOptions => ({
    method,
    agent: false,
    timeout: TIMEOUT_MS,
    signal: AbortSignal.any([deadline, AbortSignal.timeout(TIMEOUT_MS)]),
    lookup: onlyAllowed(network.allows),
    headers: { 'User-Agent': 'Matbaa link check', Accept: '*/*' },
  });
  const answer = await ask(url, network, options('HEAD'));
  return NO_HEAD.includes(answer.status) ? ask(url, network, options('GET')) : answer;
}

function ask(url: URL, { allows, ports }: Network, options: RequestOptions): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!['http:', 'https:'].includes(url.protocol) || !ports.includes(url.port)) {
    return Promise.reject(new Error('not a page of the web'));
  }
  // An address instead of a name is connected to without being looked up.
  if (isIP(host) && !allows(host)) return Promise.reject(new Error('not a public address'));
  const start = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = start(url, options, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      // What stands behind it is of no interest here.
      response.destroy();
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', reject);
    asked.end();
  });
}

/** Looks a name up as always, and refuses it when any of its addresses may not be connected to. */
function onlyAllowed(allows: Network['allows']): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        done(error, '');
        return;
      }
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => allows(address))) {
        done(new Error('not a public address'), '');
        return;
      }
      if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

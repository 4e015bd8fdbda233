import { placeIn } from './map-place';

/** Houses whose films can stand in a text. */
const FILM_PROVIDERS = ['youtube', 'vimeo', 'dailymotion'] as const;

/** Whose things can stand in a text, each by its own frame and nothing else of that house. */
export const EMBED_PROVIDERS = [...FILM_PROVIDERS, 'x', 'instagram', 'map'] as const;

export type EmbedProvider = (typeof EMBED_PROVIDERS)[number];

/** The shape of every provider's codes. */
export const EMBED_CODE = /^[A-Za-z0-9_.,-]{5,40}$/;

/** A film, a post or a map of somebody else's house. */
export interface Embed {
  provider: EmbedProvider;
  code: string;
}

interface Provider {
  hosts: string[];
  /** The host whose addresses hold nothing but the code. */
  shortHost?: string;
  /** How the path of an address names a thing; of `/watch` the query's `v` belongs to it. */
  paths: RegExp[];
  /** How anything else of an address names it, where the path does not. */
  elsewhere?: (address: URL) => string | null;
  code: RegExp;
  page: (code: string) => string;
  frame: (code: string) => string;
}

// The frames are the ones that ask least of the reader: youtube-nocookie sets no cookies before the
// film plays, Vimeo's `dnt` none at all. A film of Vimeo that is not listed has a second part in
// its code: `76979871-8272103f6e`.
const PROVIDERS: Record<EmbedProvider, Provider> = {
  youtube: {
    hosts: [
      'youtube.com',
      'www.youtube.com',
      'm.youtube.com',
      'music.youtube.com',
      'www.youtube-nocookie.com',
    ],
    shortHost: 'youtu.be',
    paths: [/^\/watch\?v=([^/]+)$/, /^\/(?:shorts|live|embed)\/([^/]+)$/],
    code: /^[A-Za-z0-9_-]{11}$/,
    page: (code) => `https://www.youtube.com/watch?v=${code}`,
    frame: (code) => `https://www.youtube-nocookie.com/embed/${code}?autoplay=1&rel=0&hl=ar`,
  },
  vimeo: {
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    paths: [/^\/(?:video\/|channels\/[\w-]+\/)?(\d+(?:\/[0-9a-f]+)?)$/],
    code: /^\d{5,12}(?:-[0-9a-f]{6,16})?$/,
    page: (code) => `https://vimeo.com/${code.replace('-', '/')}`,
    frame: (code) => {
      const [id, hash] = code.split('-');
      return `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${hash ? `&h=${hash}` : ''}`;
    },
  },
  dailymotion: {
    hosts: ['dailymotion.com', 'www.dailymotion.com', 'geo.dailymotion.com'],
    shortHost: 'dai.ly',
    paths: [/^\/(?:embed\/)?video\/([^/]+)$/],
    elsewhere: ({ pathname, searchParams }) =>
      /^\/player[\w/]*\.html$/.test(pathname) ? searchParams.get('video') : null,
    code: /^[xk][A-Za-z0-9]{4,18}$/,
    page: (code) => `https://www.dailymotion.com/video/${code}`,
    frame: (code) => `https://geo.dailymotion.com/player.html?video=${code}&autoplay=true`,
  },
  // `dnt` asks X not to follow the reader from site to site.
  x: {
    hosts: [
      'x.com',
      'www.x.com',
      'mobile.x.com',
      'twitter.com',
      'www.twitter.com',
      'mobile.twitter.com',
      'platform.twitter.com',
    ],
    paths: [/^\/(?:i\/web|i|\w{1,20})\/status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+)?$/],
    elsewhere: ({ pathname, searchParams }) =>
      pathname === '/embed/Tweet.html' ? searchParams.get('id') : null,
    code: /^\d{5,20}$/,
    page: (code) => `https://x.com/i/status/${code}`,
    frame: (code) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&lang=ar&id=${code}`,
  },
  instagram: {
    hosts: ['instagram.com', 'www.instagram.com', 'instagr.am', 'www.instagr.am'],
    paths: [/^(?:\/[\w.]{1,30})?\/(?:p|reel|reels|tv)\/([^/]+)(?:\/embed(?:\/captioned)?)?$/],
    code: /^[A-Za-z0-9_-]{5,40}$/,
    page: (code) => `https://www.instagram.com/p/${code}/`,
    frame: (code) => `https://www.instagram.com/p/${code}/embed/captioned/`,
  },
  // The maps are OpenStreetMap's, whichever house the address was copied from. A code is latitude,
  // longitude and zoom: `24.7136,46.6753,14`.
  map: {
    hosts: [
      'www.openstreetmap.org',
      'openstreetmap.org',
      'google.com',
      'www.google.com',
      'maps.google.com',
    ],
    paths: [],
    elsewhere: placeIn,
    code: /^-?\d{1,2}(?:\.\d{1,6})?,-?\d{1,3}(?:\.\d{1,6})?,\d{1,2}$/,
    page: (code) => {
      const [lat, lon, zoom] = code.split(',');
      return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${zoom}/${lat}/${lon}`;
    },
    frame: (code) => {
      const [lat = 0, lon = 0, zoom = 0] = code.split(',').map(Number);
      // Half of a picture of two tiles at this zoom, in degrees.
      const half = Math.min(60, 360 / 2 ** zoom);
      const box = [lon - half, lat - half / 2, lon + half, lat + half / 2].map((n) => n.toFixed(5));
      return `https://www.openstreetmap.org/export/embed.html?bbox=${box.join()}&layer=mapnik&marker=${lat},${lon}`;
    },
  },
};

/**
 * The thing that an address names, as a person copies it from the browser; null for every other
 * address and for what is no address. Nothing of the address but the code is kept.
 */
export function parseEmbedAddress(text: string): Embed | null {
  const address = parsed(text);
  if (!address) return null;
  for (const provider of EMBED_PROVIDERS) {
    const code = codeIn(address, PROVIDERS[provider]);
    if (code !== null) return isEmbedCode(provider, code) ? { provider, code } : null;
  }
  return null;
}

/** What stands where the code stands; null for another house's address. */
function codeIn(address: URL, provider: Provider): string | null {
  const { hostname, pathname, searchParams } = address;
  const path = pathname.replace(/\/$/, '');
  if (hostname === provider.shortHost) return path.slice(1);
  if (!provider.hosts.includes(hostname)) return null;
  const whole = path === '/watch' ? `/watch?v=${searchParams.get('v') ?? ''}` : path;
  const inPath = provider.paths.flatMap((shape) => shape.exec(whole)?.[1] ?? [])[0];
  const named = inPath ?? provider.elsewhere?.(address) ?? '';
  const hash = provider === PROVIDERS.vimeo ? searchParams.get('h') : null;
  return (hash ? `${named}-${hash}` : named).replace('/', '-');
}

function parsed(text: string): URL | null {
  const typed = text.trim();
  if (typed.length > 2000 || /\s/.test(typed)) return null;
  const whole = /^[\w-]+(\.[\w-]+)+\//.test(typed) ? `https://${typed}` : typed;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const isPlain = url.username === '' && url.password === '' && url.port === '';
  return isPlain && /^https?:$/.test(url.protocol) ? url : null;
}

/** Whether this is a code as this provider makes them. */
export function isEmbedCode(provider: EmbedProvider, code: string): boolean {
  return EMBED_CODE.test(code) && PROVIDERS[provider].code.test(code);
}

/** Where the film stands in its own house: a link that works for everybody. */
export function embedPage({ provider, code }: Embed): string {
  return PROVIDERS[provider].page(code);
}

/** The address of the frame that plays it. */
export function embedFrame({ provider, code }: Embed): string {
  return PROVIDERS[provider].frame(code);
}

/** What a frame shows; its shape on the page goes by that. */
export type EmbedKind = 'film' | 'post' | 'map';

export function embedKind(provider: EmbedProvider): EmbedKind {
  if (provider === 'map') return 'map';
  return isFilm(provider) ? 'film' : 'post';
}

/** Whether what this provider shows is a film. */
export function isFilm(provider: EmbedProvider): boolean {
  return (FILM_PROVIDERS as readonly string[]).includes(provider);
}

/** The origins of the frames, for the content security policy. */
export const EMBED_ORIGINS = EMBED_PROVIDERS.map(
  (provider) => new URL(PROVIDERS[provider].frame('xxxxx')).origin,
);

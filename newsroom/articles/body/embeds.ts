/** Whose films can stand in a text, each by its own frame and nothing else of that house. */
export const EMBED_PROVIDERS = ['youtube', 'vimeo', 'dailymotion'] as const;

export type EmbedProvider = (typeof EMBED_PROVIDERS)[number];

/** The shape of every provider's codes. */
export const EMBED_CODE = /^[A-Za-z0-9_-]{5,32}$/;

/** A film of somebody else's house. */
export interface Embed {
  provider: EmbedProvider;
  code: string;
}

interface Provider {
  hosts: string[];
  /** The host whose addresses hold nothing but the code. */
  shortHost?: string;
  /** How the path of an address names a film; of `/watch` the query's `v` belongs to it. */
  paths: RegExp[];
  code: RegExp;
  page: (code: string) => string;
  frame: (code: string) => string;
}

// The frames are the ones that ask least of the reader: youtube-nocookie sets no cookies before the
// film plays, Vimeo's `dnt` none at all. A film of Vimeo that is not listed has a second part in
// its code: `76979871-8272103f6e`.
const PROVIDERS: Record<EmbedProvider, Provider> = {
  youtube: {
    hosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com'],
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
    hosts: ['dailymotion.com', 'www.dailymotion.com'],
    shortHost: 'dai.ly',
    paths: [/^\/(?:embed\/)?video\/([^/]+)$/],
    code: /^[xk][A-Za-z0-9]{4,18}$/,
    page: (code) => `https://www.dailymotion.com/video/${code}`,
    frame: (code) => `https://geo.dailymotion.com/player.html?video=${code}&autoplay=true`,
  },
};

/**
 * The film that an address names, as a person copies it from the browser; null for every other
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
function codeIn({ hostname, pathname, searchParams }: URL, provider: Provider): string | null {
  const path = pathname.replace(/\/$/, '');
  if (hostname === provider.shortHost) return path.slice(1);
  if (!provider.hosts.includes(hostname)) return null;
  const whole = path === '/watch' ? `/watch?v=${searchParams.get('v') ?? ''}` : path;
  const named = provider.paths.flatMap((shape) => shape.exec(whole)?.[1] ?? [])[0] ?? '';
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

/** The origins of the frames, for the content security policy. */
export const EMBED_ORIGINS = EMBED_PROVIDERS.map(
  (provider) => new URL(PROVIDERS[provider].frame('xxxxx')).origin,
);

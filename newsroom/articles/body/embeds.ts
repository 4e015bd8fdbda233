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
  /** How an address names a film: its path, with the query's `v` where the path leaves it open. */
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
    hosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be'],
    paths: [/^\/watch\?v=([^/]+)$/, /^\/(?:shorts|live|embed)\/([^/]+)\/?$/, /^\/([^/?]+)$/],
    code: /^[A-Za-z0-9_-]{11}$/,
    page: (code) => `https://www.youtube.com/watch?v=${code}`,
    frame: (code) => `https://www.youtube-nocookie.com/embed/${code}?autoplay=1&rel=0&hl=ar`,
  },
  vimeo: {
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    paths: [/^\/(?:video\/)?(\d+(?:\/[0-9a-f]+)?)\/?$/, /^\/(?:channels\/[\w-]+)\/(\d+)\/?$/],
    code: /^\d{5,12}(?:-[0-9a-f]{6,16})?$/,
    page: (code) => `https://vimeo.com/${code.replace('-', '/')}`,
    frame: (code) => {
      const [id, hash] = code.split('-');
      return `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${hash ? `&h=${hash}` : ''}`;
    },
  },
  dailymotion: {
    hosts: ['dailymotion.com', 'www.dailymotion.com', 'dai.ly'],
    paths: [/^\/(?:embed\/)?video\/([^/]+)$/, /^\/([^/?]+)$/],
    code: /^[xk][A-Za-z0-9]{4,18}$/,
    page: (code) => `https://www.dailymotion.com/video/${code}`,
    frame: (code) => `https://geo.dailymotion.com/player.html?video=${code}&autoplay=true`,
  },
};

/** Whose short addresses hold nothing but the code. */
const SHORT_HOSTS = ['youtu.be', 'dai.ly'];

/**
 * The film that an address names, as a person copies it from the browser; null for every other
 * address and for what is no address. Nothing of the address but the code is kept.
 */
export function parseEmbedAddress(text: string): Embed | null {
  const address = parsed(text);
  if (!address) return null;
  const { hostname, pathname, searchParams } = address;
  for (const provider of EMBED_PROVIDERS) {
    const { hosts, paths } = PROVIDERS[provider];
    if (!hosts.includes(hostname)) continue;
    const isShort = SHORT_HOSTS.includes(hostname);
    const path = pathname === '/watch' ? `/watch?v=${searchParams.get('v') ?? ''}` : pathname;
    const [named] = (isShort ? paths.slice(-1) : openPaths(provider)).flatMap(
      (shape) => shape.exec(path)?.[1] ?? [],
    );
    const hash = provider === 'vimeo' ? searchParams.get('h') : null;
    const code = named && (hash ? `${named}-${hash}` : named).replace('/', '-');
    return code && isEmbedCode(provider, code) ? { provider, code } : null;
  }
  return null;
}

function openPaths(provider: EmbedProvider): RegExp[] {
  const { paths } = PROVIDERS[provider];
  return provider === 'vimeo' ? paths : paths.slice(0, -1);
}

function parsed(text: string): URL | null {
  const typed = text.trim();
  if (typed.length > 2000 || /\s/.test(typed)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
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

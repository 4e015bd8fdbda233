/** Whose films can stand in a text, each by its own frame and nothing else of that house. */
export const EMBED_PROVIDERS = ['youtube', 'vimeo', 'dailymotion'] as const;

export type EmbedProvider = (typeof EMBED_PROVIDERS)[number];

/** The shape of every provider's codes. */
export const EMBED_CODE = /^[A-Za-z0-9_-]{5,32}$/;

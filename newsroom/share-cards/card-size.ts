/** Pixels: the 1.91:1 that Facebook, X and WhatsApp show whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** WhatsApp shows no picture that is larger. */
export const CARD_LIMIT = 300_000;

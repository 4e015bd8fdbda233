/**
 * What stands behind a link: something; certainly nothing (404, 410, or a page that this newspaper
 * does not have); or no answer that says either.
 */
export const LINK_STANDINGS = ['alive', 'dead', 'unreachable'] as const;
export type LinkStanding = (typeof LINK_STANDINGS)[number];

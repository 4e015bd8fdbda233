import type { MetaTag } from '@/syndication/open-graph';

/** The card under which the page's address is shared; React moves these into the head. */
export function ShareCard({ tags }: { tags: MetaTag[] }) {
  return tags.map((tag, index) => <meta key={index} {...tag} />);
}

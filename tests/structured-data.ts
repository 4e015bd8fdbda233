import { z } from 'zod';

// What search engines ask of structured data, as far as this newspaper uses them. Required and
// recommended properties: Google Search Central, "Article", "Breadcrumb", "Video", "Profile page",
// "Image metadata", "Organization" (developers.google.com/search/docs/appearance/structured-data).

const name = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
/** With an offset in words, so that nobody has to guess the zone. */
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);

const person = z.looseObject({ '@type': z.literal('Person'), name, url: address });
const organization = z.looseObject({
  '@type': z.literal('NewsMediaOrganization'),
  name,
  url: address,
  logo: z.looseObject({ url: address, width: z.number().min(112), height: z.number().min(112) }),
});
const image = z.looseObject({
  url: address,
  contentUrl: address,
  width: z.number().min(1),
  height: z.number().min(1),
});
const listItem = z.looseObject({ '@type': z.literal('ListItem'), position: z.number(), name });

const RATIOS = [16 / 9, 4 / 3, 1];
/** Google: at least 50,000 pixels; 1,200 wide to be shown large. */
const FEWEST_PIXELS = 50_000;
const LARGE = 1200;
/** A picture in 16:9, 4:3 and 1:1, and one of them large; a small original has no larger cuts. */
const images = z
  .array(image)
  .refine(
    (given) =>
      given.some(({ width }) => width >= LARGE) &&
      RATIOS.every((ratio) =>
        given.some(
          ({ width, height }) =>
            width * height >= FEWEST_PIXELS && Math.abs(width / height - ratio) < 0.02,
        ),
      ),
    'must stand in three ratios, one of them 1200 px wide',
  );

/** By type; what has several types keeps the rules of each. */
const RULES: Record<string, z.ZodType> = {
  NewsArticle: z.looseObject({
    headline: name.max(110),
    image: images.optional(),
    datePublished: moment,
    dateModified: moment,
    author: z.array(z.union([person, organization])).min(1),
    publisher: organization,
    mainEntityOfPage: z.looseObject({ '@id': address }),
    isAccessibleForFree: z.literal(true),
    articleSection: name,
    inLanguage: name,
    correction: z.array(z.looseObject({ text: name, datePublished: moment })).optional(),
  }),
  BreadcrumbList: z.looseObject({
    itemListElement: z
      .array(listItem.extend({ item: address }))
      .min(2)
      .refine(inOrder, 'positions must be 1, 2, 3 …'),
  }),
  ItemList: z.looseObject({
    itemListElement: z
      .array(listItem.extend({ url: address }))
      .refine(inOrder, 'positions must be 1, 2, 3 …'),
  }),
  VideoObject: z.looseObject({
    name,
    thumbnailUrl: address,
    uploadDate: moment,
    description: name,
    contentUrl: address,
    duration: z
      .string()
      .regex(/^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/)
      .optional(),
  }),
  ProfilePage: z.looseObject({ mainEntity: person }),
  ImageObject: image,
  NewsMediaOrganization: organization,
  CollectionPage: z.looseObject({
    name,
    url: address,
    isPartOf: z.looseObject({ '@id': address }),
  }),
  WebSite: z.looseObject({
    name,
    url: address,
    potentialAction: z.looseObject({
      target: z.looseObject({ urlTemplate: z.string().includes('{search_term_string}') }),
      'query-input': z.literal('required name=search_term_string'),
    }),
  }),
};

type Node = Record<string, unknown>;

/** What is wrong with a page's structured data, one sentence each; `kinds` are the types of its graph. */
export function checkStructuredData(json: string): { kinds: string[]; faults: string[] } {
  const { '@context': context, '@graph': graph } = JSON.parse(json) as {
    '@context': unknown;
    '@graph': Node[];
  };
  const faults = context === 'https://schema.org' ? [] : [`@context: ${String(context)}`];
  return {
    kinds: graph.flatMap(typesOf),
    faults: [...faults, ...graph.flatMap((node) => faultsOf(node, ''))],
  };
}

function faultsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => faultsOf(one, `${path}[${at}]`));
  if (value === '') return [`${path}: empty`];
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  // What only names a node that stands elsewhere, or links to a page of its own, need say no more.
  const own = path.includes('.hasPart') ? [] : typesOf(node);
  const faults = own.flatMap((type) => {
    const read = RULES[type]?.safeParse(node);
    return (read?.error?.issues ?? []).map(
      (issue) => `${path}${type}.${issue.path.join('.')}: ${issue.message}`,
    );
  });
  const inside = Object.entries(node).flatMap(([key, one]) => faultsOf(one, `${path}.${key}`));
  return [...faults, ...inside];
}

function typesOf(node: Node): string[] {
  return [node['@type'] ?? []].flat().map(String);
}

function inOrder(items: { position: number }[]): boolean {
  return items.every(({ position }, at) => position === at + 1);
}

/** What a robot reads the newspaper for. */
export type RobotPurpose = 'search' | 'training' | 'answers';

/** In the order in which they matter to a newspaper. */
export const PURPOSES = ['search', 'answers', 'training'] as const satisfies RobotPurpose[];

/** A robot that reads the web, under the name by which robots.txt calls it. */
interface KnownRobot {
  /** Product token (RFC 9309, 2.2.1), as its owner publishes it. */
  token: string;
  owner: string;
  purpose: RobotPurpose;
  /** Where its owner says so. */
  source: string;
}

const OPENAI = 'https://developers.openai.com/api/docs/bots';
const ANTHROPIC =
  'https://support.claude.com/en/articles/8896518-does-anthropic-crawl-data-from-the-web-and-how-can-site-owners-block-the-crawler';
const GOOGLE =
  'https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers';
const APPLE = 'https://support.apple.com/en-us/119829';
const META = 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers';
const AMAZON = 'https://developer.amazon.com/amazonbot';
const PERPLEXITY = 'https://docs.perplexity.ai/docs/resources/perplexity-crawlers';

/**
 * Robots whose owners document what they read for. `search` leads readers here; `training` makes
 * models of what is read (some tokens, as Google-Extended, only say what others may do with it);
 * `answers` reads to answer somebody's question. One that reads on a person's word may not ask
 * robots.txt: its owner says so.
 */
export const KNOWN_ROBOTS: readonly KnownRobot[] = [
  { token: 'Googlebot', owner: 'Google', purpose: 'search', source: GOOGLE },
  {
    token: 'Bingbot',
    owner: 'Microsoft',
    purpose: 'search',
    source: 'https://www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0',
  },
  { token: 'Applebot', owner: 'Apple', purpose: 'search', source: APPLE },
  {
    token: 'DuckDuckBot',
    owner: 'DuckDuckGo',
    purpose: 'search',
    source: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckduckbot',
  },
  {
    token: 'YandexBot',
    owner: 'Yandex',
    purpose: 'search',
    source: 'https://yandex.com/support/webmaster/robot-workings/check-yandex-robots.html',
  },
  {
    token: 'PetalBot',
    owner: 'Huawei',
    purpose: 'search',
    source: 'https://webmaster.petalsearch.com/site/petalbot',
  },
  { token: 'GPTBot', owner: 'OpenAI', purpose: 'training', source: OPENAI },
  { token: 'ClaudeBot', owner: 'Anthropic', purpose: 'training', source: ANTHROPIC },
  { token: 'Google-Extended', owner: 'Google', purpose: 'training', source: GOOGLE },
  { token: 'Applebot-Extended', owner: 'Apple', purpose: 'training', source: APPLE },
  { token: 'meta-externalagent', owner: 'Meta', purpose: 'training', source: META },
  { token: 'Amazonbot', owner: 'Amazon', purpose: 'training', source: AMAZON },
  {
    token: 'CCBot',
    owner: 'Common Crawl',
    purpose: 'training',
    source: 'https://commoncrawl.org/ccbot',
  },
  { token: 'AI2Bot', owner: 'Ai2', purpose: 'training', source: 'https://allenai.org/crawler' },
  { token: 'OAI-SearchBot', owner: 'OpenAI', purpose: 'answers', source: OPENAI },
  { token: 'ChatGPT-User', owner: 'OpenAI', purpose: 'answers', source: OPENAI },
  { token: 'Claude-SearchBot', owner: 'Anthropic', purpose: 'answers', source: ANTHROPIC },
  { token: 'Claude-User', owner: 'Anthropic', purpose: 'answers', source: ANTHROPIC },
  { token: 'PerplexityBot', owner: 'Perplexity', purpose: 'answers', source: PERPLEXITY },
  { token: 'Perplexity-User', owner: 'Perplexity', purpose: 'answers', source: PERPLEXITY },
  { token: 'meta-externalfetcher', owner: 'Meta', purpose: 'answers', source: META },
  { token: 'Amzn-SearchBot', owner: 'Amazon', purpose: 'answers', source: AMAZON },
  {
    token: 'DuckAssistBot',
    owner: 'DuckDuckGo',
    purpose: 'answers',
    source: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot',
  },
  {
    token: 'MistralAI-User',
    owner: 'Mistral AI',
    purpose: 'answers',
    source: 'https://docs.mistral.ai/robots',
  },
];

import type { SyndicatedArticle, SyndicatedFeed, SyndicatedPublication } from './types';

// What the tests of this folder syndicate.

/** Ends scripts, comments and CDATA, breaks attributes, turns the direction, and holds what XML 1.0 cannot write. */
export const HOSTILE =
  '</script><script>alert(1)</script><!-- ]]> & "a" \'b\' &amp; \u0000\u0008\u000b\u001f\ufffe\ud800 \u2028\u2029\u202e 🌟';

/** HOSTILE as XML can carry it. */
export const HOSTILE_IN_XML =
  '</script><script>alert(1)</script><!-- ]]> & "a" \'b\' &amp;  \u2028\u2029\u202e 🌟';

export const paper: SyndicatedPublication = {
  name: 'أفق',
  tagline: 'أبعدُ من العنوان',
  url: 'https://ofuq.example',
  language: 'ar',
  logo: { url: 'https://ofuq.example/logo.png', width: 512, height: 512, alt: '' },
  searchUrl: 'https://ofuq.example/search',
  policies: { publishingPrinciples: 'https://ofuq.example/pages/policies' },
  email: 'desk@ofuq.example',
  profileUrls: ['https://social.example/@ofuq'],
};

export const story: SyndicatedArticle = {
  id: 1042,
  url: 'https://ofuq.example/economy/1042',
  title: 'قطارٌ على امتداد البحر: اثنتا عشرة مدينة على بُعد ساعتين',
  standfirst: 'خطة من ثلاث مراحل تربط مدن الساحل الغربي.',
  section: { name: 'اقتصاد', url: 'https://ofuq.example/economy' },
  kind: 'news',
  authors: [{ name: 'نورة العتيق', url: 'https://ofuq.example/writer/noura-alateeq' }],
  tags: ['السكك الحديدية', 'الساحل الغربي'],
  place: 'جدة',
  wordCount: 640,
  publishedAt: '2026-11-24T08:30:00+03:00',
  updatedAt: '2026-11-24T09:15:00+03:00',
  corrections: [],
  images: [
    { url: 'https://ofuq.example/media/ab/w.jpg', width: 1200, height: 675, alt: 'قطار على جسر' },
    { url: 'https://ofuq.example/media/ab/s.jpg', width: 1200, height: 1200, alt: 'قطار على جسر' },
  ],
  clips: [],
  shareImage: { url: 'https://ofuq.example/og/1042.jpg', width: 1200, height: 630, alt: 'أفق' },
  bodyHtml: '<p>قال المدير: «نبدأ في الربيع».</p>',
};

/** A story that says as little as a story can. */
export const bareStory: SyndicatedArticle = {
  ...story,
  id: 1043,
  url: 'https://ofuq.example/economy/1043',
  standfirst: '',
  authors: [],
  tags: [],
  place: '',
  publishedAt: '2026-11-24T07:00:00+03:00',
  updatedAt: null,
  images: [],
  bodyHtml: '',
};

export const hostileStory: SyndicatedArticle = {
  ...story,
  title: HOSTILE,
  standfirst: HOSTILE,
  section: { name: HOSTILE, url: 'https://ofuq.example/economy?a=1&b="2"' },
  authors: [{ name: HOSTILE, url: 'https://ofuq.example/writer/w7?a=1&b=2' }],
  tags: [HOSTILE],
  corrections: [{ at: '2026-11-24T09:15:00+03:00', text: HOSTILE }],
  images: [
    { url: 'https://ofuq.example/media/a.jpg?x=1&y="', width: 1200, height: 675, alt: HOSTILE },
  ],
  bodyHtml: `<p>${HOSTILE}</p>`,
};

export function feedOf(...articles: SyndicatedArticle[]): SyndicatedFeed {
  return {
    title: 'أفق · اقتصاد',
    description: 'أخبار الاقتصاد',
    pageUrl: 'https://ofuq.example/economy',
    feedUrl: 'https://ofuq.example/economy/feed.xml',
    hubUrl: null,
    articles,
  };
}

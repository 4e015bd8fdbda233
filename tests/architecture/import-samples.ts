/** Path → text of the files of a small tree. */
export type SampleTree = Record<string, string>;

const DATABASE = { 'newsroom/db/client.ts': 'export const db = 1;' };
const ENV = { 'env.ts': 'export const env = 1;' };

/** For every import rule, trees that break it and no other. */
export const badImports: { rule: string; tree: SampleTree }[] = [
  {
    rule: 'no-cycles',
    tree: {
      'newsroom/tags/a.ts': "export { b } from './b';",
      'newsroom/tags/b.ts': "import './a';\nexport const b = 1;",
    },
  },
  { rule: 'everything-resolves', tree: { 'newsroom/a.ts': "import '@/newsroom/nowhere';" } },
  {
    rule: 'tests-stay-outside',
    tree: {
      'newsroom/a.ts': "import '@/tests/factories/article';",
      'tests/factories/article.ts': 'export const article = 1;',
    },
  },
  { rule: 'newsroom-runs-without-next', tree: { 'newsroom/a.ts': "import 'next/headers';" } },
  {
    rule: 'newsroom-runs-without-next',
    tree: {
      'newsroom/a.ts': "import type { ReactNode } from 'react';\nexport type A = ReactNode;",
    },
  },
  {
    rule: 'newsroom-runs-without-next',
    tree: { 'newsroom/a.ts': "import '@/web/b';", 'web/b.ts': 'export const b = 1;' },
  },
  { rule: 'arabic-stands-alone', tree: { 'newsroom/arabic/a.ts': "import 'node:fs';" } },
  {
    rule: 'arabic-stands-alone',
    tree: {
      'newsroom/arabic/a.ts': "import '../errors';",
      'newsroom/errors.ts': 'export const e = 1;',
    },
  },
  {
    rule: 's3-comes-when-called',
    tree: { 'newsroom/media/a.ts': "import '@aws-sdk/client-s3';" },
  },
  {
    rule: 'prisma-stays-in-the-newsroom',
    tree: { 'app/(site)/page.tsx': "import '@/newsroom/db/client';", ...DATABASE },
  },
  {
    rule: 'prisma-stays-in-the-newsroom',
    tree: { 'web/a.ts': "import type { Pool } from 'pg';\nexport type A = Pool;" },
  },
  {
    rule: 'components-never-reach-the-database',
    tree: {
      'components/site/a.tsx': "import '@/newsroom/articles/get-article';",
      'newsroom/articles/get-article.ts': "import '../db/client';",
      ...DATABASE,
    },
  },
  {
    rule: 'components-never-reach-the-database',
    tree: { 'components/ui/a.tsx': "import '@/env';", ...ENV },
  },
  {
    rule: 'components-know-no-routes',
    tree: {
      'components/admin/a.tsx': "import '@/app/(desk)/admin/tags/actions';",
      'app/(desk)/admin/tags/actions.ts': 'export const a = 1;',
    },
  },
  {
    rule: 'ui-knows-no-news',
    tree: {
      'components/ui/a.tsx': "import type { V } from '@/newsroom/tags/views';\nexport type A = V;",
      'newsroom/tags/views.ts': 'export type V = 1;',
    },
  },
  {
    rule: 'site-has-no-client-code',
    tree: {
      'components/site/a.tsx': "import './b.client';",
      'components/site/b.client.tsx': 'export const b = 1;',
    },
  },
  {
    rule: 'site-has-no-client-code',
    tree: {
      'app/(site)/page.tsx': "import '@/components/admin/a';",
      'components/admin/a.tsx': 'export const a = 1;',
    },
  },
  {
    rule: 'pages-only-read',
    tree: {
      'app/(desk)/admin/page.tsx': "import '@/newsroom/articles/publish-article';",
      'newsroom/articles/publish-article.ts': 'export const p = 1;',
    },
  },
  {
    rule: 'delivery-knows-little',
    tree: {
      'delivery/a.ts': "import '@/newsroom/articles/publish-article';",
      'newsroom/articles/publish-article.ts': 'export const p = 1;',
    },
  },
  { rule: 'delivery-knows-little', tree: { 'delivery/a.ts': "import 'next';" } },
  {
    rule: 'syndication-stands-alone',
    tree: {
      'syndication/a.ts': "import '@/newsroom/tags/list-tags';",
      'newsroom/tags/list-tags.ts': 'export const l = 1;',
    },
  },
  {
    rule: 'syndication-knows-views-only',
    tree: {
      'syndication/a.ts': "import type { B } from '@/web/b';\nexport type A = B;",
      'web/b.ts': 'export type B = 1;',
    },
  },
  { rule: 'messages-are-words', tree: { 'messages/ar.ts': "import 'zod';" } },
  { rule: 'enhance-stays-small', tree: { 'enhance/a.ts': "import 'zod';" } },
  {
    rule: 'secrets-stay-on-the-server',
    tree: {
      'app/(desk)/admin/a.client.tsx': "import { b } from './b';\nexport const a = b;",
      'app/(desk)/admin/b.ts': "import { env } from '@/env';\nexport const b = env;",
      ...ENV,
    },
  },
  {
    rule: 'secrets-stay-on-the-server',
    tree: {
      'app/(desk)/admin/a.client.tsx':
        "import { c } from '@/newsroom/tags/c';\nexport const a = c;",
      'newsroom/tags/c.ts': "export { db as c } from '../db/client';",
      ...DATABASE,
    },
  },
];

/** Trees that stand close to a rule and keep it. */
export const goodImports: { what: string; tree: SampleTree }[] = [
  {
    what: 'a client file calls an action, which reaches the database',
    tree: {
      'app/(desk)/admin/a.client.tsx': "import { save } from './actions';\nexport const a = save;",
      'app/(desk)/admin/actions.ts': "import '@/newsroom/tags/save-tag';\nexport const save = 1;",
      'newsroom/tags/save-tag.ts': "import '../db/client';",
      ...DATABASE,
    },
  },
  {
    what: 'a component and syndication take the type of a view that stands beside its query',
    tree: {
      'components/site/a.tsx':
        "import type { V } from '@/newsroom/tags/get-tag';\nexport type A = V;",
      'syndication/b.ts': "import type { V } from '@/newsroom/tags/get-tag';\nexport type B = V;",
      'newsroom/tags/get-tag.ts': "import '../db/client';\nexport type V = 1;",
      ...DATABASE,
    },
  },
  {
    what: 'delivery asks whose address this is',
    tree: {
      'delivery/a.ts': "import '@/newsroom/articles/list-standings';",
      'newsroom/articles/list-standings.ts': "import '../db/client';",
      ...DATABASE,
    },
  },
];

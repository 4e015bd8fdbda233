import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** «38m», «5h», «12d» → milliseconds. */
const span = z
  .string()
  .regex(/^[1-9]\d*[mhd]$/)
  .transform((text) => Number.parseInt(text, 10) * UNIT_MS[text.at(-1) as keyof typeof UNIT_MS]);

const frontMatter = z.strictObject({
  title: z.string().min(10).max(300),
  standfirst: z.string().min(30).max(260),
  kind: z.enum(['news', 'report', 'opinion', 'explainer']),
  /** Handles. */
  writers: z.array(z.string()).min(1).max(3),
  tags: z.array(z.string().min(2).max(60)).min(1).max(4),
  place: z.string().default(''),
  /** Stories that stand beside it, as `section/key`. */
  related: z.array(z.string()).max(4).default([]),
  /** Key in pictures.json. */
  picture: z.string().optional(),
  caption: z.string().default(''),
  credit: z.string().default(''),
  /** How long before the start it was published, or last touched when it is not public. */
  age: span,
  updated: span.optional(),
  correction: z.string().optional(),
  breaking: z.boolean().default(false),
  state: z
    .enum([
      'published',
      'draft',
      'submitted',
      'changes-requested',
      'approved',
      'scheduled',
      'retracted',
      'archived',
      'trashed',
    ])
    .default('published'),
  note: z.string().optional(),
  /** How long after the start a scheduled story is due. */
  in: span.optional(),
  /** A paragraph that stands in the working copy of a public story, not yet published. */
  pending: z.string().optional(),
});

export interface Story extends z.output<typeof frontMatter> {
  /** `section/key`, as links between stories name it. */
  path: string;
  section: string;
  markdown: string;
}

/** One file → story. Throws an Error that names the file. */
export function readStory(path: string, text: string): Story {
  const [, head, markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const result = frontMatter.safeParse(parse(head ?? ''));
  if (markdown === undefined || !result.success) {
    throw new Error(`${path}: ${result.error?.message ?? 'no front matter'}`);
  }
  const [section = ''] = path.split('/');
  return { ...result.data, path, section, markdown: markdown.trim() };
}

/** Every story of `folder/{section}/{key}.md`, oldest first. */
export function readStories(folder: string): Story[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) =>
      readStory(
        `${file.slice(0, file.lastIndexOf('/'))}/${basename(file, '.md')}`,
        readFileSync(join(folder, file), 'utf8'),
      ),
    )
    .sort((a, b) => b.age - a.age);
}

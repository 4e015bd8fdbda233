import { z } from 'zod';

const text = (max: number) => z.string().max(max);

/** One line of «Articles as JSON Lines»: the contract with whoever writes such a file. */
const importLine = z
  .object({
    externalId: z.union([text(200).min(1), z.number().transform(String)]),
    section: text(40),
    sectionName: text(60).nullish(),
    title: text(1000),
    standfirst: text(5000).nullish(),
    bodyHtml: text(5_000_000).nullish(),
    paragraphs: z.array(text(200_000)).max(3000).nullish(),
    tags: z.array(text(60)).max(30).nullish(),
    author: text(80).nullish(),
    publishedAt: z.iso.datetime({ offset: true }),
    image: text(255).nullish(),
    caption: text(500).nullish(),
    credit: text(200).nullish(),
    oldUrl: text(2000).nullish(),
  })
  .refine((line) => typeof line.bodyHtml === 'string' || Array.isArray(line.paragraphs), {
    path: ['bodyHtml'],
    message: 'neither bodyHtml nor paragraphs',
  });

export type ImportLine = z.output<typeof importLine>;

/** A line of the file → its fields, or in English what is wrong with it. */
export function parseLine(
  line: string,
): { ok: true; line: ImportLine } | { ok: false; wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, wrong: 'it is not JSON' };
  }
  const result = importLine.safeParse(value);
  if (result.success) return { ok: true, line: result.data };
  const wrong = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'line'}: ${message}`,
  );
  return { ok: false, wrong: wrong.slice(0, 3).join('; ') };
}

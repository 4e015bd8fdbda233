import { z } from 'zod';
import { ar } from '@/messages/ar';

const report = z.object({
  lines: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  reasons: z.array(z.object({ reason: z.string(), count: z.number() })),
  examples: z.array(z.object({ line: z.number(), from: z.string(), reason: z.string() })),
});

/** What was, or would be, done with the table; the reasons are sentences. */
export type ShownReport = z.infer<typeof report>;

/** A line of the answer to a check: how far it is, or how it ended. */
const said = z.union([
  z.object({ done: z.number() }),
  z.object({ report }),
  z.object({ sentence: z.string() }),
]);

export type SentTable = { report: ShownReport } | { sentence: string };

/** Has a table looked at; nothing is written. `onProgress` hears how many lines were read. Never rejects. */
export async function checkTable(
  file: File,
  onProgress: (lines: number) => void,
): Promise<SentTable> {
  return tried(async () => {
    const response = await send('/api/redirects/table/check', file);
    let end: SentTable = { sentence: ar.redirectsDesk.table.failed };
    for await (const line of linesOf(response)) {
      const one = said.parse(JSON.parse(line));
      if ('done' in one) onProgress(one.done);
      else end = one;
    }
    return end;
  });
}

/** Takes a table in. Never rejects. */
export async function takeTable(file: File, mode: string): Promise<SentTable> {
  return tried(async () => {
    const response = await send(`/api/redirects/table?mode=${encodeURIComponent(mode)}`, file);
    const one = said.parse(await response.json());
    return 'done' in one ? { sentence: ar.redirectsDesk.table.failed } : one;
  });
}

function send(address: string, file: File): Promise<Response> {
  return fetch(address, { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: file });
}

async function tried(run: () => Promise<SentTable>): Promise<SentTable> {
  try {
    return await run();
  } catch {
    return { sentence: ar.redirectsDesk.table.failed };
  }
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter(Boolean);
  }
  if (rest) yield rest;
}

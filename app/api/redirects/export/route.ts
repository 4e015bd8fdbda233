import { z } from 'zod';
import { ar } from '@/messages/ar';
import { exportTable, type ExportedRedirect } from '@/newsroom/redirects/table/export-table';
import { csvResponse } from '@/web/csv-response';
import { staffRoute } from '@/web/staff-route';

const { table, form } = ar.redirectsDesk;

/** All redirects as a table that can be taken in again; a form asks for it, so it works without scripts. */
export const POST = staffRoute({
  permission: 'redirect.edit',
  input: z.object({}),
  run: async (actor, input, now) =>
    csvResponse('redirects', linesOf(await exportTable(actor, input, now))),
});

async function* linesOf(parts: AsyncIterable<ExportedRedirect[]>): AsyncGenerator<string[][]> {
  yield [Object.values(table.columns)];
  for await (const part of parts) {
    yield part.map(({ from, to, kind, hits, lastAt }) => [
      from,
      to ?? '',
      form.kinds[kind],
      to === null ? '410' : '301',
      String(hits),
      lastAt?.toISOString() ?? '',
    ]);
  }
}

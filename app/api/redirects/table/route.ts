import { z } from 'zod';
import { importTable } from '@/newsroom/redirects/table/import-table';
import { bodyChunks } from '@/web/body-chunks';
import { readTable } from '@/newsroom/redirects/table/read-table';
import { spokenReport } from '@/web/spoken-report';
import { staffRoute } from '@/web/staff-route';

/** Takes in a table of old addresses (the body is the file) → what was done with its lines. */
export const POST = staffRoute({
  permission: 'redirect.edit',
  input: z.object({ mode: z.enum(['all', 'skip']) }),
  run: async (actor, { mode }, now, request) => {
    const rows = await readTable(bodyChunks(request));
    return { report: spokenReport(await importTable(actor, { rows, mode }, now)) };
  },
});

import { z } from 'zod';
import { checkTable } from '@/newsroom/redirects/table/check-table';
import { readTable } from '@/newsroom/redirects/table/read-table';
import { bodyChunks } from '@/web/body-chunks';
import { jsonLines } from '@/web/json-lines';
import { refusalOf } from '@/web/refusal';
import { spokenReport } from '@/web/spoken-report';
import { staffRoute } from '@/web/staff-route';

/** Looks at a table of old addresses (the body is the file) → a line of JSON for every step, the report last. */
export const POST = staffRoute({
  permission: 'redirect.edit',
  input: z.object({}),
  run: async (actor, _input, now, request) => {
    const rows = await readTable(bodyChunks(request));
    return jsonLines(async (say) => {
      try {
        const report = await checkTable(actor, rows, now, (done) => say({ done }));
        say({ report: spokenReport(report) });
      } catch (error) {
        say({ sentence: (await refusalOf(error)).sentence });
      }
    });
  },
});

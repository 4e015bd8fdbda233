import { csvLine } from './csv-line';

/**
 * A table as a file for spreadsheets: UTF-8 with a byte order mark, read only as fast as it is taken;
 * who goes away ends the reading.
 *
 * @param fileName in ASCII, without its ending
 */
export function csvResponse(fileName: string, rows: AsyncIterable<string[][]>): Response {
  const encoder = new TextEncoder();
  const parts = rows[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode('\ufeff')),
    pull: async (controller) => {
      const next = await parts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value.map(csvLine).join('')));
    },
    cancel: async () => {
      await parts.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}

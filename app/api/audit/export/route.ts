import { aboutWords, actOf, detailWords, whoOf } from '@/components/admin/audit/record-words';
import type { DeskClock } from '@/components/admin/desk-time';
import { ar } from '@/messages/ar';
import { stripBidi } from '@/newsroom/arabic/bidi';
import { isoWithOffset } from '@/newsroom/arabic/dates';
import { exportRecords, MOST_EXPORTED } from '@/newsroom/audit/export-records';
import { recordInput } from '@/newsroom/audit/log-input';
import type { RecordItem } from '@/newsroom/audit/views';
import { getPublication } from '@/newsroom/settings/get-publication';
import { csvResponse } from '@/web/csv-response';
import { staffRoute } from '@/web/staff-route';

const words = ar.audit.csv;

/** The log as it is filtered, as a file for spreadsheets. POST, because it is recorded. */
export const POST = staffRoute({
  permission: 'audit.read',
  input: recordInput,
  run: async (actor, input, now) => {
    const { timeZone: zone, digits } = await getPublication();
    const pages = await exportRecords(actor, input, now);
    const name = `${words.fileName}-${now.toISOString().slice(0, 10)}`;
    return csvResponse(name, rowsOf(pages, { now, zone, digits }));
  },
});

async function* rowsOf(
  pages: AsyncGenerator<RecordItem[]>,
  clock: DeskClock,
): AsyncGenerator<string[][], void> {
  yield [[...words.head]];
  let told = 0;
  for await (const items of pages) {
    told += items.length;
    yield items.map((item) => rowOf(item, clock));
  }
  if (told >= MOST_EXPORTED) yield [['', '', '', '', '', '', '', words.more]];
}

function rowOf(item: RecordItem, clock: DeskClock): string[] {
  const { word, name } = aboutWords(item);
  const at = isoWithOffset(new Date(item.at), clock.zone);
  const nounId = item.about?.nounId ?? '';
  const details = stripBidi(detailWords(item, clock));
  return [item.id, at, whoOf(item), actOf(item), word, nounId, name, details];
}

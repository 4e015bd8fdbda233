import { dropOldestMonth } from '@/newsroom/audit/drop-oldest-month';
import { exportRecords } from '@/newsroom/audit/export-records';
import { recordInput } from '@/newsroom/audit/log-input';
import { recordTallies } from '@/newsroom/audit/record-tallies';
import { sealEvents } from '@/newsroom/audit/seal-events';
import { later } from './article-command';
import type { HouseCommand } from './house-command';

/** What keeps the record, which no person does, and who may take it out of the house. */
export const AUDIT_COMMANDS: HouseCommand[] = [
  { name: 'sealEvents', allowed: [], run: (actor) => sealEvents(actor, later) },
  { name: 'recordTallies', allowed: [], run: (actor) => recordTallies(actor, later) },
  {
    name: 'dropOldestMonth',
    allowed: [],
    run: (actor) => dropOldestMonth(actor, { before: '2020-01' }, later),
  },
  {
    name: 'exportRecords',
    allowed: ['chief', 'admin'],
    run: (actor) => exportRecords(actor, recordInput.parse({}), later),
  },
];

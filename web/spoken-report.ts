import { refusalSentence } from '@/messages/ar-refusals';
import type { TableReport } from '@/newsroom/redirects/table/table-report';

/** A report whose reasons are sentences. */
export function spokenReport(report: TableReport) {
  return {
    ...report,
    reasons: report.reasons.map(({ reason, count }) => ({
      reason: refusalSentence(reason),
      count,
    })),
    examples: report.examples.map((row) => ({ ...row, reason: refusalSentence(row.reason) })),
  };
}

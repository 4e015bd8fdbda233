import type { RecordInput } from '@/newsroom/audit/log-input';

type Values = { [Name in keyof RecordInput]?: RecordInput[Name] | undefined };

/** The address of the log with these filters; what has no value is left out. */
export function auditAddress(values: Values, path = '/admin/audit'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, String(value));
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

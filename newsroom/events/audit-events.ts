/** How often, since when (ISO 8601). */
type Counted = { count: number; since: string };

/** What is refused, and what happens to the record itself. */
export type AuditEvent =
  /** Failed sign-ins of an account, or of all that there are not (`unknown`), counted together. */
  | {
      type: 'session.failures';
      nounId: string;
      data: Counted & { throttled: number; addresses: string[] };
    }
  /** What a person asked for without being allowed to, counted together. The noun is the person. */
  | { type: 'access.refused'; nounId: string; data: Counted & { permission: string } }
  /** Filters as in the address of the log. */
  | { type: 'audit.exported'; nounId: string; data: { filters: Record<string, string> } }
  /** A month (`yyyy-mm`) of the record was removed; verification goes on after the event `lastId`. */
  | {
      type: 'audit.dropped';
      nounId: string;
      data: { month: string; count: number; lastId: string; hash: string };
    };

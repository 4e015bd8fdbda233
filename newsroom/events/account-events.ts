import type { Change } from './changes';

/** What happens to the letters of the newspaper. The noun is the letter, or the mail as a whole. */
export type MailEvent =
  | { type: 'mail.configured'; nounId: string; data: { changes: Change[]; newPassword: boolean } }
  | { type: 'mail.tested'; nounId: string; data: Record<string, never> }
  | { type: 'mail.retried'; nounId: string; data: Record<string, never> };

/** What happens at the door. The noun is the person. */
export type AccountEvent =
  | { type: 'session.started'; nounId: string; data: { address: string; newDevice?: boolean } }
  | { type: 'session.ended'; nounId: string; data: { everywhere: boolean } }
  /** Wrong at which step; nothing of what was typed. */
  | {
      type: 'session.refused';
      nounId: string;
      data: { address: string; step: 'factor' | 'confirmation' };
    }
  /** Password, and code where there is one, typed again before something that needs it. */
  | { type: 'session.confirmed'; nounId: string; data: Record<string, never> }
  | { type: 'password.changed'; nounId: string; data: Record<string, never> }
  | { type: 'password.resetAsked'; nounId: string; data: { address: string } }
  | { type: 'password.reset'; nounId: string; data: { address: string } }
  | { type: 'factor.enabled'; nounId: string; data: Record<string, never> }
  /** By the person, or by an administrator for somebody who has lost everything. */
  | { type: 'factor.removed'; nounId: string; data: { byAdmin: boolean } }
  | { type: 'factor.recovered'; nounId: string; data: { codesLeft: number } }
  | { type: 'factor.codesRenewed'; nounId: string; data: Record<string, never> }
  /** The roles that may not work without a second factor. */
  | { type: 'factor.required'; nounId: string; data: { changes: Change[] } };

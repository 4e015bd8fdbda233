import { z } from 'zod';
import { env } from '@/env';
import { db, type Tx } from '../db/client';
import { openText } from '../secrets/seal-text';

/** Key of the row in Setting that says how mail leaves the house. */
export const MAIL_KEY = 'mail';

/** How it lies in that row. */
export const storedMail = z.object({
  /** `file`: into a folder of this machine; for trying things out. */
  way: z.enum(['file', 'smtp']).default('file'),
  /** The sender's address; empty: one of the newspaper's own host. */
  from: z.string().default(''),
  host: z.string().default(''),
  port: z.number().int().default(587),
  security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
  user: z.string().default(''),
  /** Encrypted; null without one. */
  password: z.string().nullable().default(null),
});

export type StoredMail = z.infer<typeof storedMail>;

/** How mail leaves the house, with the password as the server wants it. */
export interface MailSettings extends Omit<StoredMail, 'password'> {
  /** Null without one, and when it cannot be read any more. */
  password: string | null;
}

/** The settings as they hold now. */
export async function readMailSettings(tx: Tx = db()): Promise<MailSettings> {
  const row = await tx.setting.findUnique({ where: { key: MAIL_KEY } });
  const stored = storedMail.parse(row?.value ?? {});
  return {
    ...stored,
    from: stored.from || defaultSender(),
    password: stored.password && openText('mail settings', MAIL_KEY, stored.password),
  };
}

/** An address of the newspaper's host that takes no answers. */
export function defaultSender(): string {
  return `no-reply@${new URL(env().SITE_URL).hostname}`;
}

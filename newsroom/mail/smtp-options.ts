import type { SMTPTransportOptions } from 'nodemailer';
import type { MailSettings } from './mail-settings';

const PATIENCE_MS = 10_000;

/**
 * How nodemailer reaches the mail server. Certificates are checked, STARTTLS is asked for and not
 * merely hoped for, and a server that does not answer holds the queue up for seconds.
 */
export function smtpOptions(settings: MailSettings): SMTPTransportOptions {
  const { host, port, security, user, password } = settings;
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user && { auth: { user, pass: password ?? '' } }),
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 2 * PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

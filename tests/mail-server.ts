import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived. */
interface Arrived {
  from: string;
  to: string[];
  /** The whole message, headers first. */
  message: string;
}

/**
 * A mail server of this machine, which keeps what it is sent and refuses it when the test says so.
 * Its certificate is nobody's.
 */
export class MailServer {
  letters: Arrived[] = [];
  /** Who has signed in. */
  users: string[] = [];
  /** What the next letters are answered; null: they are taken. */
  refusal: string | null = null;
  port = 0;
  readonly #server: SMTPServer;

  constructor({ password }: { password?: string } = {}) {
    this.#server = new SMTPServer({
      logger: false,
      authOptional: password === undefined,
      disabledCommands: password === undefined ? ['AUTH', 'STARTTLS'] : [],
      onAuth: (auth, _session, done) => {
        if (auth.password !== password) {
          done(new Error('wrong password'));
          return;
        }
        this.users.push(auth.username ?? '');
        done(null, { user: auth.username });
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.refusal !== null) {
            done(new Error(this.refusal));
            return;
          }
          const { mailFrom, rcptTo } = session.envelope;
          this.letters.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            message: Buffer.concat(chunks).toString(),
          });
          done();
        });
      },
    });
    this.#server.on('error', () => undefined);
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (this.#server.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

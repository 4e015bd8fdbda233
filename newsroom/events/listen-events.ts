import pg from 'pg';
import { env } from '@/env';
import { EVENT_CHANNEL } from './event-channel';

interface Listening {
  /** Events may have been committed: called at every signal and after every new connection. */
  onSignal: () => void;
  /** The connection came (true) or went (false). */
  onState: (connected: boolean) => void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5000;
/** A connection that is dead without saying so is found out by asking it so often. */
const PULSE_MS = 5000;

/**
 * Hears of committed events on a connection of its own, and connects again, with growing pauses,
 * for as long as it takes. What was committed meanwhile is for `onSignal` to read by id.
 */
export function listenForEvents({ onSignal, onState }: Listening): { close: () => Promise<void> } {
  let client: pg.Client | null = null;
  let closed = false;
  let pause = FIRST_PAUSE_MS;
  let isConnected = false;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: env().DATABASE_URL,
      application_name: 'matbaa listener',
      connectionTimeoutMillis: 5000,
      query_timeout: PULSE_MS,
      keepAlive: true,
    });
    client = fresh;
    const lost = (): void => {
      if (client !== fresh) return;
      client = null;
      clearTimeout(timer);
      void fresh.end().catch(() => undefined);
      if (isConnected) onState(false);
      isConnected = false;
      if (closed) return;
      timer = setTimeout(() => void connect(), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
    fresh.on('error', lost);
    fresh.on('end', lost);
    fresh.on('notification', onSignal);
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${EVENT_CHANNEL}`);
    } catch {
      lost();
      return;
    }
    pause = FIRST_PAUSE_MS;
    isConnected = true;
    onState(true);
    onSignal();
    const pulse = (): void => {
      timer = setTimeout(() => void fresh.query('SELECT 1').then(pulse, lost), PULSE_MS);
    };
    pulse();
  };
  void connect();

  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const open = client;
      client = null;
      await open?.end().catch(() => undefined);
    },
  };
}

import { createContext } from 'react';

/** What an act is refused for until the password was typed again. */
interface ConfirmAsk {
  /** Whether a code is needed too. */
  hasFactor: boolean;
  /** Sends again what was refused. */
  again: () => void;
}

/** Asks for the password and then goes on; null where no screen stands around. */
export const ConfirmContext = createContext<((ask: ConfirmAsk) => void) | null>(null);

export type { ConfirmAsk };

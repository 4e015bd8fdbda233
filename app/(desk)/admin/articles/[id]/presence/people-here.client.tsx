'use client';

import { ar } from '@/messages/ar';
import { usePresence } from './presence-context';

const SHOWN = 4;

/** The initials of the colleagues who have the article open. */
export function PeopleHere() {
  const { view } = usePresence();
  const colleagues = view?.colleagues ?? [];
  if (colleagues.length === 0) return null;
  return (
    <ul className="avs" aria-label={ar.presence.here}>
      {colleagues.slice(0, SHOWN).map(({ staffId, name, isWriting }) => (
        <li key={staffId} title={name}>
          <span className={isWriting ? 'mono on' : 'mono'} aria-hidden="true">
            {[...name][0]}
          </span>
          <span className="vh">{name}</span>
        </li>
      ))}
      {colleagues.length > SHOWN && <li className="num">+{colleagues.length - SHOWN}</li>}
    </ul>
  );
}

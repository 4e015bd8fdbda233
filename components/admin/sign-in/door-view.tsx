import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { HorizonArt } from './horizon-art';

/** The newsroom's door: a view of the horizon beside what is asked of whoever comes in. */
export function DoorView({ children }: { children: ReactNode }) {
  return (
    <main className="login">
      <div className="art">
        <HorizonArt />
        <p>{ar.desk.signIn.motto}</p>
      </div>
      <div className="box">
        <div className="in0">{children}</div>
      </div>
    </main>
  );
}

import type { ReactNode } from 'react';
import { DoorView } from '@/components/admin/sign-in/door-view';
import { Nameplate } from '@/components/site/frame/nameplate';
import { deskPublication } from '../desk-clock';

/** A page before the newsroom's door: the paper's sign, what it is about, and what it asks for. */
export async function DoorPage({
  title,
  note,
  children,
}: {
  title: string;
  note: string;
  children: ReactNode;
}) {
  const { name } = await deskPublication();
  return (
    <DoorView>
      <Nameplate name={name} />
      <div>
        <h1>{title}</h1>
        <p className="mut">{note}</p>
      </div>
      {children}
    </DoorView>
  );
}

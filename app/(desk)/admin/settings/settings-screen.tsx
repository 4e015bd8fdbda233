import type { ReactNode } from 'react';
import { SettingsTabs, type SettingsTab } from '@/components/admin/settings/settings-tabs';
import type { StaffActor } from '@/newsroom/staff/actor';
import { DeskFrame } from '../desk-frame';
import { settingsTabsOf } from './settings-tabs-of';
import './settings.css';

/** A part of the settings: what it is about, the ways to the others, and its forms. */
export function SettingsScreen({
  actor,
  current,
  title,
  note,
  children,
}: {
  actor: StaffActor;
  current: SettingsTab;
  title: string;
  note: string;
  children: ReactNode;
}) {
  return (
    <DeskFrame actor={actor} current="settings">
      <header className="ph">
        <h1>{title}</h1>
        <p>{note}</p>
      </header>
      <div className="sets">
        <SettingsTabs current={current} tabs={settingsTabsOf(actor)} />
        <div>{children}</div>
      </div>
    </DeskFrame>
  );
}

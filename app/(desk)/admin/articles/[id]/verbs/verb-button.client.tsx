'use client';

import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useDraft } from '../draft/draft-context';
import { useVerbs, type PressedVerb } from './verb-context';

const ICONS: Partial<Record<PressedVerb, IconName>> = {
  preview: 'eye',
  save: 'save',
  schedule: 'calendar-clock',
  unschedule: 'calendar-x',
  take: 'user',
  release: 'inbox',
  expire: 'calendar-x',
  embargo: 'lock',
  liftEmbargo: 'rotate-ccw',
  breaking: 'siren',
  endBreaking: 'x',
  retract: 'undo-2',
  archive: 'archive',
  trash: 'trash-2',
  restore: 'rotate-ccw',
  delete: 'trash-2',
  assign: 'user',
  duplicate: 'copy',
  template: 'layout-template',
};

const DANGERS: PressedVerb[] = ['retract', 'trash', 'delete'];

export function VerbButton({
  verb,
  isPrimary = false,
}: {
  verb: PressedVerb;
  isPrimary?: boolean;
}) {
  const { busy, press } = useVerbs();
  const isBreaking = useDraft((state) => state.desk.breakingUntil !== null);
  const icon = busy === verb ? 'loader-circle' : ICONS[verb];
  const tone = isPrimary ? 'pri' : DANGERS.includes(verb) ? 'dgr' : '';
  return (
    <button
      type="button"
      className={`btn ${tone}`}
      aria-disabled={busy !== null || undefined}
      aria-busy={busy === verb || undefined}
      onClick={() => press(verb)}
    >
      {icon && <Icon name={icon} className={busy === verb ? 's spin' : 's'} />}
      {verb === 'breaking' && isBreaking ? ar.workflow.breaking.again.title : ar.states.verb[verb]}
    </button>
  );
}

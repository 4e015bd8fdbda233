'use client';

import { useId, type ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { homeWords as words } from '@/messages/ar-home';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import { COUNTS, type HomeModule } from '@/newsroom/settings/home-modules';
import type { SectionChoice } from './home-form.client';

type MoveAct = 'earlier' | 'later';

const MOVES: { act: MoveAct; icon: IconName }[] = [
  { act: 'earlier', icon: 'arrow-up' },
  { act: 'later', icon: 'arrow-down' },
];

/** A module of the front page with what can be chosen of it. Its fields are sent under its place. */
export function ModuleRow({
  module,
  name,
  at,
  isLast,
  sections,
  digits,
  onChange,
  onMove,
  onRemove,
  onDrag,
}: {
  module: HomeModule;
  /** What it is called in sentences. */
  name: string;
  at: number;
  isLast: boolean;
  sections: SectionChoice[];
  digits: DigitSystem;
  onChange: (module: HomeModule) => void;
  onMove: (act: MoveAct) => void;
  onRemove: () => void;
  onDrag: (isOn: boolean) => void;
}) {
  const field = (part: string): string => `m.${at}.${part}`;
  const hint =
    module.kind in words.hints ? words.hints[module.kind as keyof typeof words.hints] : '';
  return (
    <>
      <button
        type="button"
        className="icb grip"
        draggable
        aria-label={words.grip(name)}
        title={words.grip(name)}
        onKeyDown={(event) => {
          const act = { ArrowUp: 'earlier', ArrowDown: 'later' }[event.key];
          if (!act) return;
          event.preventDefault();
          onMove(act as MoveAct);
        }}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        <Icon name="grip-vertical" />
      </button>
      <div className="mod-f">
        {'sectionId' in module ? (
          <SectionFields module={module} field={field} sections={sections} onChange={onChange} />
        ) : (
          <p className="mod-n">
            <input type="hidden" name={field('kind')} value={module.kind} />
            <b>{words.kinds[module.kind]}</b>
            {hint && <small className="mut">{hint}</small>}
          </p>
        )}
        {'count' in module && (
          <Choice
            label={words.count}
            name={field('count')}
            value={module.count}
            onChange={(count) => onChange({ ...module, count: Number(count) })}
          >
            {COUNTS[module.kind].map((count) => (
              <option key={count} value={count}>
                {formatNumber(count, { digits })}
              </option>
            ))}
          </Choice>
        )}
      </div>
      <div className="mv">
        {MOVES.map(({ act, icon }) => (
          <button
            key={act}
            type="submit"
            name="act"
            value={`${act}.${at}`}
            className="icb"
            data-act={act}
            disabled={act === 'later' ? isLast : at === 0}
            aria-label={words[act](name)}
            title={words[act](name)}
            onClick={(event) => {
              event.preventDefault();
              onMove(act);
            }}
          >
            <Icon name={icon} />
          </button>
        ))}
        <button
          type="submit"
          name="act"
          value={`remove.${at}`}
          className="icb dgr"
          data-act="remove"
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={(event) => {
            event.preventDefault();
            onRemove();
          }}
        >
          <Icon name="x" />
        </button>
      </div>
    </>
  );
}

type SectionModule = Extract<HomeModule, { sectionId: number | null }>;

function SectionFields({
  module,
  field,
  sections,
  onChange,
}: {
  module: SectionModule;
  field: (part: string) => string;
  sections: SectionChoice[];
  onChange: (module: HomeModule) => void;
}) {
  const withKind = (kind: SectionModule['kind']): HomeModule => {
    const [smallest] = COUNTS[kind];
    const counts: readonly number[] = COUNTS[kind];
    return { ...module, kind, count: counts.includes(module.count) ? module.count : smallest };
  };
  return (
    <>
      <Choice
        label={words.section}
        name={field('sectionId')}
        value={module.sectionId ?? ''}
        onChange={(id) => onChange({ ...module, sectionId: id === '' ? null : Number(id) })}
      >
        <option value="">{words.next}</option>
        {sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.shape}
        name={field('kind')}
        value={module.kind}
        onChange={(kind) => onChange(withKind(kind as SectionModule['kind']))}
      >
        {(['block', 'gallery'] as const).map((kind) => (
          <option key={kind} value={kind}>
            {words.shapes[kind]}
          </option>
        ))}
      </Choice>
    </>
  );
}

function Choice({
  label,
  name,
  value,
  onChange,
  children,
}: {
  label: string;
  name: string;
  value: string | number;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <div className="in">
        <select id={id} name={name} value={value} onChange={({ target }) => onChange(target.value)}>
          {children}
        </select>
      </div>
    </div>
  );
}

'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskSection } from '@/newsroom/sections/list-desk-sections';
import { ActionForm } from '../action-form.client';
import { formOf } from '../form-of';
import type { AnyFormAction } from '../form-result';
import { RefusalBanner } from '../refusal-banner';
import { SubmitButton } from '../submit-button.client';
import { useFormAction } from '../use-form-action';
import { useRowDrag } from '../use-row-drag';

const words = ar.sections;

/** The sections in their order, which drag, buttons and keys change. */
export function SectionList({
  sections,
  digits,
  move,
}: {
  sections: DeskSection[];
  digits: DigitSystem;
  move: AnyFormAction;
}) {
  const router = useRouter();
  const refresh = (): void => router.refresh();
  const { refusal, send } = useFormAction(move, refresh);
  const beside = ({ parentId }: DeskSection) => sections.filter((one) => one.parentId === parentId);
  const find = (key: string) => sections.find(({ id }) => String(id) === key);
  const row = useRowDrag(
    (key, onto) => {
      const [one, other] = [find(key), find(onto)];
      if (!one || !other) return;
      const order = beside(one).map(({ id }) => id);
      const isDown = order.indexOf(one.id) < order.indexOf(other.id);
      const before = isDown ? (order[order.indexOf(other.id) + 1] ?? '') : other.id;
      send(formOf({ id: one.id, before }));
    },
    (key, by) => send(formOf({ id: key, to: by === 1 ? 'later' : 'earlier' })),
  );
  return (
    <>
      {refusal && <RefusalBanner sentence={refusal.sentence} />}
      <ol className="panel sortable" aria-label={words.list}>
        {sections.map((section) => {
          const { id, slug, name, color, parentId, hidden, stories } = section;
          const order = beside(section);
          const isInside = parentId !== null;
          return (
            <li
              key={id}
              className={isInside ? 'inside' : undefined}
              {...row(String(id), String(parentId))}
            >
              <span className="grip" title={words.drag} aria-hidden="true">
                <Icon name="grip-vertical" className="s" />
              </span>
              <div>
                <Link className="hl" href={`/admin/sections/${id}`} prefetch={false}>
                  <span className={`ink ${color}`} aria-hidden="true" />
                  {name}
                </Link>
                <p className="mut">
                  <bdi dir="ltr">/{slug}</bdi> · {words.stories(stories, { digits })}
                  {hidden && ` · ${words.hidden}`}
                </p>
              </div>
              <MoveForm
                section={section}
                to="earlier"
                move={order[0] === section ? null : move}
                onDone={refresh}
              />
              <MoveForm
                section={section}
                to="later"
                move={order.at(-1) === section ? null : move}
                onDone={refresh}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function MoveForm({
  section: { id, name },
  to,
  move,
  onDone,
}: {
  section: DeskSection;
  to: 'earlier' | 'later';
  /** Null at the end of the list. */
  move: AnyFormAction | null;
  onDone: () => void;
}) {
  if (!move) return <span className="gap" />;
  return (
    <ActionForm action={move} onDone={onDone}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="to" value={to} />
      <SubmitButton className="icb" label={words[to](name)}>
        <Icon name={to === 'earlier' ? 'arrow-up' : 'arrow-down'} className="s" />
      </SubmitButton>
    </ActionForm>
  );
}

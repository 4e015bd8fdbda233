'use client';

import { useRouter } from 'next/navigation';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { MenuName } from '@/newsroom/navigation/menus';
import { ActionForm } from '../action-form.client';
import { formOf } from '../form-of';
import type { AnyFormAction } from '../form-result';
import { RefusalBanner } from '../refusal-banner';
import { SubmitButton } from '../submit-button.client';
import { useFormAction } from '../use-form-action';
import { useRowDrag } from '../use-row-drag';
import { EntryWords } from './entry-words.client';
import type { MenuRow } from './menu-row';

const words = ar.menus;

interface Menu {
  menu: MenuName;
  /** The one that a change has to name. */
  version: number;
  action: AnyFormAction;
}

/** The entries of a menu: each change is one press, one drag or one key, and readers see it at once. */
export function MenuEditor({ rows, ...menu }: Menu & { rows: MenuRow[] }) {
  const router = useRouter();
  const refresh = (): void => router.refresh();
  const { refusal, send } = useFormAction(menu.action, refresh);
  const act = (values: Record<string, string>): void =>
    send(formOf({ menu: menu.menu, version: menu.version, ...values }));
  const placeOf = (key: string): string => rows.find((one) => one.key === key)?.place ?? '';
  const row = useRowDrag(
    (key, onto) => {
      const at = placeOf(key);
      act({ act: 'place', at, to: landing(rows, at, placeOf(onto)) });
    },
    (key, by) => act({ act: by === 1 ? 'later' : 'earlier', at: placeOf(key) }),
  );
  if (rows.length === 0) return <p className="mut">{words.empty}</p>;
  return (
    <>
      {refusal && <RefusalBanner sentence={refusal.sentence} />}
      <ol className="sortable menu-e" aria-label={words.names[menu.menu]}>
        {rows.map((one) => (
          <li
            key={one.key}
            className={one.isInside ? 'inside' : undefined}
            {...row(one.key, groupOf(one.place))}
          >
            <span className="grip" title={words.drag} aria-hidden="true">
              <Icon name="grip-vertical" className="s" />
            </span>
            <div>
              {/* A stop for the keys that move it. */}
              <p className="name" tabIndex={0} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown">
                {one.name}
              </p>
              {one.note && (
                <p className="mut">
                  <bdi>{one.note}</bdi>
                </p>
              )}
            </div>
            <Acts row={one} onDone={refresh} {...menu} />
            {one.edit && <EntryWords row={one} edit={one.edit} {...menu} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** An entry goes to another place among those of its own level. */
const groupOf = (place: string): string => (place.includes('.') ? 'below' : 'top');

/** In front of the one it was let go over, or behind it where it comes from above. */
function landing(rows: MenuRow[], at: string, onto: string): string {
  const order = rows.map(({ place }) => place);
  if (order.indexOf(at) > order.indexOf(onto)) return onto;
  const [top = '', below] = onto.split('.');
  return below === undefined ? String(Number(top) + 1) : `${top}.${Number(below) + 1}`;
}

const ICONS: Record<string, IconName> = {
  earlier: 'arrow-up',
  later: 'arrow-down',
  nest: 'chevron-left',
  unnest: 'chevron-right',
  remove: 'x',
};

function Acts({ row, menu, version, action, onDone }: Menu & { row: MenuRow; onDone: () => void }) {
  const acts = [
    ...(row.isFirst ? [] : (['earlier'] as const)),
    ...(row.isLast ? [] : (['later'] as const)),
    ...(row.isInside ? (['unnest'] as const) : row.isFirst ? [] : (['nest'] as const)),
    'remove' as const,
  ];
  return (
    <div className="acts">
      {acts.map((act) => (
        <ActionForm key={act} action={action} onDone={onDone}>
          <input type="hidden" name="menu" value={menu} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="act" value={act} />
          <input type="hidden" name="at" value={row.place} />
          <SubmitButton className="icb" label={words[act](row.name)}>
            <Icon name={ICONS[act] ?? 'x'} className="s" />
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}

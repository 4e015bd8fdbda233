import type { Metadata } from 'next';
import { RefreshingForm } from '@/components/admin/refreshing-form.client';
import { AddEntry } from '@/components/admin/menus/add-entry';
import { MenuEditor } from '@/components/admin/menus/menu-editor.client';
import { menuRows, type MenuTargets } from '@/components/admin/menus/menu-row';
import { SectionTabs } from '@/components/admin/sections/section-tabs';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { ar } from '@/messages/ar';
import { getDeskMenus, type DeskMenus } from '@/newsroom/navigation/get-menus';
import type { MenuName } from '@/newsroom/navigation/menus';
import { listOwnPages } from '@/newsroom/own-pages/list-own-pages';
import { listSections } from '@/newsroom/sections/list-sections';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { DeskFrame } from '../../desk-frame';
import { changeMenuAction } from '../actions';
import { NotYourSections } from '../not-your-sections';
import '../../settings/settings.css';
import '../sections.css';

export const metadata: Metadata = { title: ar.menus.title };

const words = ar.menus;

/** The menus that lead readers through the site. */
export default async function MenusPage() {
  const actor = await requireActor('/admin/sections/menus');
  if (!can(actor, 'section.edit')) return <NotYourSections actor={actor} />;
  const [menus, sections, ownPages] = await Promise.all([
    getDeskMenus(actor),
    listSections(),
    listOwnPages(),
  ]);
  const targets = { sections, ownPages };
  return (
    <DeskFrame actor={actor} current="sections">
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words.note}</p>
      </header>
      <SectionTabs current="menus" />
      <div className="setf">
        <MenuPanel name="header" note={words.headerNote} menus={menus} targets={targets} />
        <MenuPanel name="footer" note={words.footerNote} menus={menus} targets={targets} />
        <p className="mut">{words.keys}</p>
      </div>
    </DeskFrame>
  );
}

function MenuPanel({
  name,
  note,
  menus,
  targets,
}: {
  name: MenuName;
  note: string;
  menus: DeskMenus;
  targets: MenuTargets;
}) {
  const { version, first } = menus;
  const rows = menuRows(menus.menus[name], targets);
  const shared = { menu: name, version, rows, action: changeMenuAction };
  return (
    <section className="panel" aria-labelledby={`menu-${name}`}>
      <h2 id={`menu-${name}`}>{words.names[name]}</h2>
      <p className="mut">{note}</p>
      <MenuEditor {...shared} />
      <AddEntry key={`add-${version}`} {...shared} targets={targets} />
      {first[name] ? (
        <p className="mut">{words.first}</p>
      ) : (
        <RefreshingForm key={`reset-${version}`} action={changeMenuAction}>
          <input type="hidden" name="menu" value={name} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="act" value="reset" />
          <SubmitButton className="btn ghost sm" busy={words.resetting}>
            {words.reset}
          </SubmitButton>
        </RefreshingForm>
      )}
    </section>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { Nameplate, NameplateAgain } from '@/components/site/frame/nameplate';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { AccountButton, AccountPanel, SignOutButton, type Person } from './account';
import { BottomBar, DeskMenu, type Screen } from './desk-menu';
import type { AnyFormAction } from './form-result';

interface ShellProps {
  /** The newspaper's name. */
  newspaper: string;
  person: Person;
  /** The menu's entries for this person. */
  screens: Screen[];
  current: Screen | null;
  mayCreate: boolean;
  signOut: AnyFormAction;
  /** `rail` is the editor's: a narrow menu, and bars and `main#main` of its own as children. */
  variant?: 'page' | 'rail';
  children: ReactNode;
}

/** The frame of the newsroom's screens. */
export function DeskShell({ variant = 'page', children, ...shell }: ShellProps) {
  const { newspaper, person, screens, current, signOut } = shell;
  return (
    <>
      <a className="skip" href="#main">
        {ar.desk.frame.skip}
      </a>
      <div className={variant === 'rail' ? 'shell rail' : 'shell'}>
        <aside className="sb">
          <div>
            <div className="brand">
              <HomeLink newspaper={newspaper}>
                <Nameplate name={newspaper} />
              </HomeLink>
              <small>{ar.desk.frame.newsroom}</small>
            </div>
            <DeskMenu screens={screens} current={current} />
            <div className="me">
              <AccountButton person={person} className="who" />
              <SignOutButton action={signOut} />
            </div>
          </div>
        </aside>
        <div className="col">
          {variant === 'page' ? <PageFrame {...shell}>{children}</PageFrame> : children}
        </div>
      </div>
      <AccountPanel person={person} action={signOut} />
    </>
  );
}

function PageFrame({ children, ...shell }: Omit<ShellProps, 'variant'>) {
  const { newspaper, person, screens, current, mayCreate, signOut } = shell;
  const words = ar.desk.frame;
  return (
    <>
      <header className="tb">
        <span className="lg:hidden">
          <HomeLink newspaper={newspaper}>
            <NameplateAgain name={newspaper} />
          </HomeLink>
        </span>
        <span className="sp" />
        <a className="btn ghost max-lg:hidden" href="/">
          <Icon name="external-link" className="s flip" />
          {words.viewSite}
        </a>
        {mayCreate && (
          <Link className="btn pri max-lg:hidden" href="/admin/articles/new" prefetch={false}>
            <Icon name="plus" className="s" />
            {words.newArticle}
          </Link>
        )}
        <AccountButton person={person} className="icb lg:hidden" />
        <span className="lg:hidden">
          <SignOutButton action={signOut} />
        </span>
      </header>
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
      <BottomBar screens={screens} current={current} mayCreate={mayCreate} />
    </>
  );
}

function HomeLink({ newspaper, children }: { newspaper: string; children: ReactNode }) {
  return (
    <Link
      href="/admin/articles"
      prefetch={false}
      aria-label={ar.desk.frame.home(newspaper)}
      className="home"
    >
      {children}
    </Link>
  );
}

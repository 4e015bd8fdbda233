import Link from 'next/link';
import type { ReactNode } from 'react';
import { Nameplate, NameplateAgain } from '@/components/site/frame/nameplate';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { AccountButton, AccountPanel, SignOutButton, type Person } from './account';
import { Bell } from './bell';
import { BottomBar, DeskMenu, MoreButton, MoreMenu, type Counted, type Screen } from './desk-menu';
import type { AnyFormAction } from './form-result';
import { deskCommands } from './palette/desk-commands';
import { FindButton } from './palette/find-button.client';
import { Palette } from './palette/palette.client';
import { ThemeToggle } from './theme-toggle.client';

interface ShellProps {
  /** The newspaper's name. */
  newspaper: string;
  person: Person;
  /** The menu's entries for this person. */
  screens: Screen[];
  current: Screen | null;
  /** Stories that wait for this person's decision. */
  waiting: Counted;
  /** What this person has not seen yet. */
  notices: Counted;
  mayCreate: boolean;
  /** Whether there are stories for this person to find. */
  readsArticles: boolean;
  signOut: AnyFormAction;
  /** `rail` is the editor's: a narrow menu, and bars and `main#main` of its own as children. */
  variant?: 'page' | 'rail';
  children: ReactNode;
}

/** The frame of the newsroom's screens. */
export function DeskShell({ variant = 'page', children, ...shell }: ShellProps) {
  const { newspaper, person, screens, current, waiting, signOut } = shell;
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
            {variant === 'rail' && <FindButton className="find icb" />}
            <DeskMenu screens={screens} current={current} waiting={waiting} />
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
      <Palette commands={deskCommands(shell)} readsArticles={shell.readsArticles} />
    </>
  );
}

function PageFrame({ children, ...shell }: Omit<ShellProps, 'variant'>) {
  const { newspaper, person, screens, current, waiting, notices, mayCreate, signOut } = shell;
  const words = ar.desk.frame;
  return (
    <>
      <header className="tb">
        <MoreButton />
        <span className="lg:hidden">
          <HomeLink newspaper={newspaper}>
            <NameplateAgain name={newspaper} />
          </HomeLink>
        </span>
        <FindButton className="find max-lg:hidden" />
        <span className="sp" />
        <FindButton className="find icb lg:hidden" />
        <a className="btn ghost max-lg:hidden" href="/">
          <Icon name="external-link" className="s flip" />
          {words.viewSite}
        </a>
        <Bell {...notices} />
        <ThemeToggle className="icb max-lg:hidden" />
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
      <MoreMenu screens={screens} current={current} waiting={waiting} />
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
      <BottomBar screens={screens} current={current} waiting={waiting} mayCreate={mayCreate} />
    </>
  );
}

function HomeLink({ newspaper, children }: { newspaper: string; children: ReactNode }) {
  return (
    <Link
      href="/admin"
      prefetch={false}
      aria-label={ar.desk.frame.home(newspaper)}
      className="home"
    >
      {children}
    </Link>
  );
}

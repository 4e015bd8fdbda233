'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import type { DeskOwnPage } from '@/newsroom/own-pages/views';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { TextAreaField, TextField } from '../text-field.client';
import { ListedField } from './listed-field.client';
import { OwnPageSave } from './own-page-save.client';
import { SavedInstead } from './saved-instead.client';
import { VersionField } from './version-field.client';

/** The words of one of the newspaper's own pages, and how they will look; works without scripts. */
export function OwnPageForm({
  page,
  action,
  children,
}: {
  page: DeskOwnPage;
  action: AnyFormAction;
  /** The field of its text. */
  children: ReactNode;
}) {
  const router = useRouter();
  const words = ar.settings.own;
  return (
    <ActionForm action={action} className="setf" onDone={() => router.refresh()}>
      <input type="hidden" name="slug" value={page.slug} />
      <VersionField version={page.version} />
      <div className="panel">
        <TextField
          name="title"
          label={words.name}
          defaultValue={page.title}
          maxLength={80}
          dir="auto"
          required
        />
        <SavedInstead name="title" />
        <TextAreaField
          name="lead"
          label={words.lead}
          hint={words.leadHint}
          defaultValue={page.lead}
          maxLength={400}
          rows={3}
        />
        <SavedInstead name="lead" />
        {children}
        <ListedField listed={page.listed} />
      </div>
      <OwnPageSave />
    </ActionForm>
  );
}

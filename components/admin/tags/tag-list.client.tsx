'use client';

import Link from 'next/link';
import { ar } from '@/messages/ar';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskTag } from '@/newsroom/tags/list-desk-tags';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';

const words = ar.tagDesk;

/** Tags with what has them, and what may be done with those that are ticked; works without scripts. */
export function TagList({
  items,
  digits,
  act,
}: {
  items: DeskTag[];
  digits: DigitSystem;
  act: AnyFormAction;
}) {
  return (
    <ActionForm action={act} className="stack">
      <ul className="panel tgs" aria-label={words.list}>
        {items.map((tag) => (
          <li key={tag.id}>
            <label className="tick">
              <input
                type="checkbox"
                name={`tag-${tag.id}`}
                value={tag.id}
                aria-label={words.choose(tag.name)}
              />
            </label>
            <div>
              <Link className="hl" href={`/admin/tags/${tag.id}`} prefetch={false}>
                <bdi>{tag.name}</bdi>
              </Link>
              {tag.synonyms.length > 0 && (
                <p className="mut">
                  {words.synonyms} <bdi>{tag.synonyms.join('، ')}</bdi>
                </p>
              )}
            </div>
            <p className="mut">{usesOf(tag, digits)}</p>
          </li>
        ))}
      </ul>
      <fieldset className="panel setf tg-acts">
        <legend>{words.bulk}</legend>
        <TextField
          name="into"
          label={words.into}
          hint={words.intoHint}
          list="all-tags"
          maxLength={60}
          dir="auto"
          autoComplete="off"
        />
        <datalist id="all-tags">
          {items.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <div className="srow">
          <SubmitButton className="btn" busy={words.merging}>
            {words.merge}
          </SubmitButton>
          <button type="submit" className="btn dgr" name="act" value="delete">
            {words.delete}
          </button>
        </div>
      </fieldset>
    </ActionForm>
  );
}

function usesOf({ stories, copies, media }: DeskTag, digits: DigitSystem): string {
  return [
    words.stories(stories, { digits }),
    ...(copies > stories ? [words.copies(copies, { digits })] : []),
    ...(media > 0 ? [words.media(formatNumber(media, { digits }))] : []),
  ].join(' · ');
}

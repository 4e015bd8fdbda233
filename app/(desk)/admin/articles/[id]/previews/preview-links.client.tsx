'use client';

import { useId } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { PreviewLinkView } from '@/newsroom/articles/list-previews';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { useMoment } from '../use-moment';
import { usePreviews } from './use-previews';

const words = ar.previews;
const DAYS = [1, 3, 7, 30] as const;

/** The links that show the working copy to people without an account: who has one, until when. */
export function PreviewLinks() {
  const { articleId } = useEditorTools();
  const mayMake = useDraft((state) => state.desk.verbs.includes('preview'));
  const { links, said, isBusy, make, revoke, copy } = usePreviews(articleId);
  return (
    <section aria-labelledby="preview-links">
      <h2 id="preview-links">{words.title}</h2>
      <p className="mut">{words.note}</p>
      {links?.length === 0 && <p className="mut">{words.none}</p>}
      <ul className="pvl">
        {links?.map((link) => (
          <PreviewLine
            key={link.id}
            link={link}
            onCopy={() => copy(link.address)}
            onRevoke={() => {
              if (!isBusy) revoke(link.id);
            }}
          />
        ))}
      </ul>
      {mayMake && <NewLink isBusy={isBusy} onMake={make} />}
      <p className="mut" role="status" dir="auto">
        {said}
      </p>
    </section>
  );
}

function PreviewLine({
  link: { label, by, expiresAt, openedAt },
  onCopy,
  onRevoke,
}: {
  link: PreviewLinkView;
  onCopy: () => void;
  onRevoke: () => void;
}) {
  const id = useId();
  const moment = useMoment();
  return (
    <li>
      <b id={id}>
        <bdi>{label || words.untitled}</bdi>
      </b>
      <span className="mut">{words.by(by)}</span>
      <span className="mut num">{words.expires(moment(expiresAt))}</span>
      <span className="mut num">
        {openedAt ? words.opened(moment(openedAt)) : words.neverOpened}
      </span>
      <span className="do">
        <button type="button" className="btn sm" aria-describedby={id} onClick={onCopy}>
          <Icon name="copy" className="s" />
          {words.copy}
        </button>
        <button type="button" className="btn sm dgr" aria-describedby={id} onClick={onRevoke}>
          <Icon name="ban" className="s" />
          {words.revoke}
        </button>
      </span>
    </li>
  );
}

function NewLink({ isBusy, onMake }: { isBusy: boolean; onMake: (form: FormData) => void }) {
  const id = useId();
  return (
    <form
      className="pvn"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        onMake(new FormData(event.currentTarget));
        event.currentTarget.reset();
      }}
    >
      <Field id={`${id}-label`} label={words.label} hint={words.labelHint}>
        <input
          {...controlProps(`${id}-label`, { hint: words.labelHint })}
          name="label"
          maxLength={100}
          dir="auto"
        />
      </Field>
      <Field id={`${id}-days`} label={words.days}>
        <select {...controlProps(`${id}-days`, {})} name="days" defaultValue={7}>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {words.daysOf[days]}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className="btn" aria-disabled={isBusy || undefined}>
        <Icon name="link" className="s" />
        {words.make}
      </button>
    </form>
  );
}

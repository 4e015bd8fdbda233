import Link from 'next/link';
import { ActionForm } from '@/components/admin/action-form.client';
import { DeskTime, type DeskClock } from '@/components/admin/desk-time';
import type { AnyFormAction } from '@/components/admin/form-result';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { TextField } from '@/components/admin/text-field.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { words as countedWords } from '@/newsroom/arabic/plurals';
import type { TextChoice } from '@/newsroom/articles/compare-revisions';
import type { RevisionItem, RevisionList } from '@/newsroom/articles/revision-views';

const FORM = 'compare-revisions';

/** The working copy and its revisions, newest first, with the choice of two to compare. */
export function RevisionRows({
  id,
  list,
  choice,
  clock,
  address,
  setName,
}: {
  id: number;
  list: RevisionList;
  choice: { from: TextChoice; to: TextChoice };
  clock: DeskClock;
  address: (from: TextChoice, to: TextChoice) => string;
  setName: AnyFormAction;
}) {
  const words = ar.revisions;
  const { copy } = list;
  return (
    <section className="rv" aria-label={words.list}>
      <form id={FORM} method="get" className="rv-do">
        <button type="submit" className="btn pri">
          <Icon name="history" className="s" />
          {words.compare}
        </button>
      </form>
      <ol>
        <li className="rv-row">
          <Picks value="copy" name={words.copy} choice={choice} />
          <div>
            <b>{words.copy}</b>
            {copy.differs && <p className="mut">{words.copyDiffers}</p>}
          </div>
          <Made at={copy.at} by={copy.by} words={copy.words} clock={clock} />
        </li>
        {list.items.map((item) => (
          <li key={item.number} className="rv-row" id={`n${item.number}`}>
            <Picks value={item.number} name={words.number(item.number)} choice={choice} />
            <div>
              <Link href={address(item.number, 'copy')} prefetch={false}>
                <b>{words.number(item.number)}</b>
              </Link>
              {item.name !== null && <bdi className="rv-name">{item.name}</bdi>}
              <Marks item={item} />
              {list.mayName && <NameForm id={id} item={item} setName={setName} />}
            </div>
            <Made at={item.at} by={item.by} words={item.words} clock={clock} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Picks({
  value,
  name,
  choice,
}: {
  value: TextChoice;
  name: string;
  choice: { from: TextChoice; to: TextChoice };
}) {
  const words = ar.revisions;
  const sides = [
    ['from', words.from, words.fromOf(name)],
    ['to', words.to, words.toOf(name)],
  ] as const;
  return (
    <div className="rv-pick">
      {sides.map(([side, word, label]) => (
        <label key={side}>
          <input
            type="radio"
            form={FORM}
            name={side}
            value={value}
            defaultChecked={choice[side] === value}
            aria-label={label}
          />
          <span aria-hidden="true">{word}</span>
        </label>
      ))}
    </div>
  );
}

function Marks({ item }: { item: RevisionItem }) {
  const words = ar.revisions;
  return (
    <p className="rv-marks">
      <span>{words.reason[item.reason]}</span>
      {item.acts.map((act) => (
        <span key={act}>{words.act[act]}</span>
      ))}
      {item.live && (
        <span className="rv-mark g">
          <Icon name="circle-check" className="s" />
          {words.live}
        </span>
      )}
      {item.approved && (
        <span className="rv-mark b">
          <Icon name="badge-check" className="s" />
          {words.approved}
        </span>
      )}
      {item.base && <span className="rv-mark">{words.base}</span>}
    </p>
  );
}

function Made(props: { at: string; by: string | null; words: number; clock: DeskClock }) {
  const { at, by, words, clock } = props;
  return (
    <p className="rv-made">
      <bdi>{by ?? ar.revisions.bySystem}</bdi>
      <DeskTime at={at} clock={clock} />
      <span className="num">{countedWords(words, clock)}</span>
    </p>
  );
}

function NameForm({
  id,
  item,
  setName,
}: {
  id: number;
  item: RevisionItem;
  setName: AnyFormAction;
}) {
  const words = ar.revisions;
  return (
    <details>
      <summary>{words.nameOf(item.number)}</summary>
      <ActionForm action={setName} className="rv-form">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="number" value={item.number} />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          defaultValue={item.name ?? ''}
          maxLength={80}
          dir="auto"
        />
        <SubmitButton className="btn">{words.setName}</SubmitButton>
      </ActionForm>
    </details>
  );
}

'use client';

import { useState, type ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useDraft, useEditorTools, useMayEdit } from '../draft/draft-context';
import { useMoment } from '../use-moment';
import { useVerbs } from '../verbs/verb-context';

/** What the person has to know before writing on, most urgent first. */
export function Notices() {
  return (
    <div className="nts">
      <SignedOut />
      <Refused />
      <Offer />
      <Adopted />
      <Retracted />
      <ReviewNote />
      <Embargo />
      <ReadOnly />
    </div>
  );
}

function SignedOut() {
  const { articleId } = useEditorTools();
  const isOut = useDraft((state) => state.save.kind === 'signedOut');
  if (!isOut) return null;
  const words = ar.editor.signedOut;
  const back = encodeURIComponent(`/admin/articles/${articleId}`);
  return (
    <Notice tone="a" icon="lock" role="alert">
      <p>
        <b>{words.title}</b> {words.text}
      </p>
      <a className="btn sm" href={`/admin/sign-in?next=${back}`} target="_blank" rel="opener">
        <Icon name="external-link" className="s flip" />
        {words.link}
        <span className="vh"> {ar.editor.opensTab}</span>
      </a>
    </Notice>
  );
}

function Refused() {
  const { refusal, asking } = useVerbs();
  const unsaved = useDraft((state) => state.refusal);
  const sentence = asking ? unsaved : (refusal?.sentence ?? unsaved);
  if (!sentence) return null;
  return (
    <Notice tone="r" icon="circle-alert" role="alert">
      <p>{sentence}</p>
    </Notice>
  );
}

function Offer() {
  const { draft } = useEditorTools();
  const offer = useDraft((state) => state.offer);
  const time = useMoment();
  const [isWaiting, setWaiting] = useState(false);
  if (!offer) return null;
  const words = ar.editor.journal;
  return (
    <Notice tone="a" icon="history" role="alert">
      <p>
        {words.offer(time(offer.at))} {fieldList(Object.keys(offer.fields))}
        {isWaiting && ` ${words.typedOver}`}
      </p>
      <button
        type="button"
        className="btn sm"
        onClick={() => void draft.restoreOffer().then((isDone) => setWaiting(!isDone))}
      >
        {words.restore}
      </button>
      <button type="button" className="btn sm ghost" onClick={() => draft.discardOffer()}>
        {words.discard}
      </button>
    </Notice>
  );
}

function Adopted() {
  const { draft } = useEditorTools();
  const adopted = useDraft((state) => state.adopted);
  if (adopted.length === 0) return null;
  return (
    <Notice tone="b" icon="users" role="alert">
      <p>{ar.editor.adopted(fieldList(adopted))}</p>
      <button type="button" className="btn sm ghost" onClick={() => draft.dismissAdopted()}>
        {ar.editor.dismiss}
      </button>
    </Notice>
  );
}

function Retracted() {
  const retraction = useDraft((state) => state.desk.retraction);
  const time = useMoment();
  if (!retraction) return null;
  return (
    <Notice tone="r" icon="undo-2">
      <p>
        <b>{ar.editor.retraction(time(retraction.at))}</b>{' '}
        <span dir="auto">{retraction.reason}</span>
      </p>
    </Notice>
  );
}

function ReviewNote() {
  const note = useDraft((state) => state.desk.reviewNote);
  const time = useMoment();
  if (!note) return null;
  return (
    <Notice tone="a" icon="message-square-warning">
      <div>
        <p>
          <b>{ar.editor.review.title(note.by)}</b> <span className="when">{time(note.at)}</span>
        </p>
        <p className="said" dir="auto">
          {note.text}
        </p>
      </div>
    </Notice>
  );
}

function Embargo() {
  const until = useDraft((state) => state.desk.embargoUntil);
  const time = useMoment();
  if (!until) return null;
  return (
    <Notice tone="a" icon="lock">
      <p>{ar.workflow.embargoNotice(time(until))}</p>
    </Notice>
  );
}

function ReadOnly() {
  const mayEdit = useMayEdit();
  if (mayEdit) return null;
  return (
    <Notice tone="b" icon="lock">
      <p>{ar.editor.readOnly}</p>
    </Notice>
  );
}

function Notice(props: {
  tone: 'a' | 'b' | 'r';
  icon: IconName;
  role?: 'alert';
  children: ReactNode;
}) {
  return (
    <div className={`ban ${props.tone}`} role={props.role}>
      <Icon name={props.icon} className="s" />
      {props.children}
    </div>
  );
}

function fieldList(names: string[]): string {
  const words: Record<string, string> = ar.editor.fields;
  return names.map((name) => words[name] ?? name).join('، ');
}

'use client';

import { useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { RefusalBanner } from '../refusal-banner';
import { SubmitButton } from '../submit-button.client';
import { sendCaptions, type CaptionsRefusal } from './send-captions';

type Standing = 'still' | 'sending' | 'added' | CaptionsRefusal;

/** A film's captions: the file is chosen and sent at once. */
export function CaptionsForm({
  media,
  digits,
  remove,
  onChanged,
}: {
  media: DeskMedia;
  digits: DigitSystem;
  remove: AnyFormAction;
  onChanged: () => void;
}) {
  const words = ar.media.clip;
  const { id, hasCaptions, version } = media;
  const field = useRef<HTMLInputElement>(null);
  const [standing, setStanding] = useState<Standing>('still');
  const isSending = standing === 'sending';

  async function send(file: File): Promise<void> {
    setStanding('sending');
    const refusal = await sendCaptions(id, file);
    setStanding(refusal ?? 'added');
    if (!refusal) onChanged();
  }

  return (
    <section className="acts">
      <h3>{words.captions}</h3>
      <p className="mut">{words.captionsHint}</p>
      {typeof standing === 'object' && (
        <RefusalBanner
          sentence={standing.sentence}
          more={standing.line === null ? undefined : words.wrongLine(standing.line, { digits })}
        />
      )}
      <div className="row">
        <button
          type="button"
          className="btn sm"
          aria-disabled={isSending || undefined}
          onClick={() => {
            if (!isSending) field.current?.click();
          }}
        >
          <Icon name="upload" className="s" />
          {hasCaptions ? words.changeCaptions : words.addCaptions}
        </button>
        {hasCaptions && (
          <>
            <a
              className="btn sm"
              href={`/admin/media/${id}/captions?v=${version}`}
              target="_blank"
              rel="noopener"
            >
              {words.showCaptions}
              <span className="vh"> {ar.editor.opensTab}</span>
            </a>
            <ActionForm
              action={remove}
              onDone={() => {
                setStanding('still');
                onChanged();
              }}
            >
              <input type="hidden" name="id" value={id} />
              <SubmitButton className="btn sm" busy={words.saving}>
                {words.removeCaptions}
              </SubmitButton>
            </ActionForm>
          </>
        )}
      </div>
      <p className="mut" role="status">
        {isSending && words.sendingCaptions}
        {standing === 'added' && words.captionsAdded}
      </p>
      <input
        ref={field}
        type="file"
        accept=".vtt,text/vtt"
        aria-label={words.addCaptions}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void send(file);
        }}
      />
    </section>
  );
}

'use client';

import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { SimilarPictures } from './similar-pictures.client';
import type { UploadItem, Uploads } from './upload-item';

const words = ar.upload;

const ICONS: Record<UploadItem['state']['name'], IconName> = {
  waiting: 'clock',
  sending: 'upload',
  checking: 'loader-circle',
  done: 'circle-check',
  known: 'copy',
  similar: 'triangle-alert',
  failed: 'circle-alert',
  cancelled: 'ban',
};

/** Files on their way: how far each has come, what became of it, and what can be done about it. */
export function UploadList({ uploads, digits }: { uploads: Uploads; digits: DigitSystem }) {
  const { items } = uploads;
  // In a text every upload has a list of its own: these say which is which.
  const only = items.length === 1 ? items[0] : undefined;
  const isOver = items.some(({ state }) =>
    ['done', 'known', 'failed', 'cancelled'].includes(state.name),
  );
  return (
    <>
      <p className="vh" role="status">
        {items.length > 0 && words.summary(countOf(items), { digits })}
      </p>
      {items.length > 0 && (
        <ul className="upls" aria-label={only ? words.listOf(only.fileName) : words.list}>
          {items.map((item) => (
            <UploadRow key={item.id} item={item} uploads={uploads} digits={digits} />
          ))}
        </ul>
      )}
      {isOver && (
        <button
          type="button"
          className="btn sm ghost"
          aria-label={only && words.clearOf(only.fileName)}
          onClick={uploads.clear}
        >
          {words.clear}
        </button>
      )}
    </>
  );
}

function UploadRow({
  item,
  uploads,
  digits,
}: {
  item: UploadItem;
  uploads: Uploads;
  digits: DigitSystem;
}) {
  const { id, fileName, size, state } = item;
  const sent = state.name === 'sending' ? state.sent : state.name === 'waiting' ? 0 : size;
  const share = size === 0 ? 0 : Math.floor((sent / size) * 100);
  const isRunning = ['waiting', 'sending', 'checking'].includes(state.name);
  const isHeld = state.name === 'sending' && state.held;
  const canRetry = state.name === 'failed' || state.name === 'cancelled';
  return (
    <li className="upl" data-state={state.name}>
      <span className="row">
        <Icon name={isHeld ? 'wifi-off' : ICONS[state.name]} className="s" />
        <span className="said">
          <bdi className="nm" dir="auto" title={fileName}>
            {fileName}
          </bdi>
          <span className={state.name === 'failed' ? 'err' : 'mut'}>
            {sentenceOf(item, share, digits)}
          </span>
        </span>
        {canRetry && (
          <button
            type="button"
            className="icb"
            aria-label={words.retry(fileName)}
            onClick={() => uploads.retry(id)}
          >
            <Icon name="rotate-ccw" className="s" />
          </button>
        )}
        {(isRunning || state.name === 'similar') && (
          <button
            type="button"
            className="icb"
            aria-label={words.cancel(fileName)}
            onClick={() => uploads.cancel(id)}
          >
            <Icon name="x" className="s" />
          </button>
        )}
      </span>
      {isRunning && (
        <span
          className="meter"
          role="progressbar"
          aria-label={words.progress(fileName)}
          aria-valuenow={share}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i style={{ inlineSize: `${share}%` }} />
        </span>
      )}
      {state.name === 'similar' && (
        <SimilarPictures
          fileName={fileName}
          pictures={state.pictures}
          onChoose={(choice) => uploads.choose(id, choice)}
        />
      )}
    </li>
  );
}

function sentenceOf({ state }: UploadItem, share: number, digits: DigitSystem): string {
  if (state.name === 'failed') return state.sentence;
  if (state.name !== 'sending') return words.states[state.name];
  return state.held ? words.held : words.share(share, { digits });
}

/** How many files stand where, for those who hear the list instead of seeing it. */
function countOf(items: UploadItem[]) {
  const count = (...names: UploadItem['state']['name'][]): number =>
    items.filter(({ state }) => names.includes(state.name)).length;
  return {
    running: count('waiting', 'sending', 'checking'),
    done: count('done', 'known'),
    asking: count('similar'),
    failed: count('failed'),
  };
}

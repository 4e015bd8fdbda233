'use client';

import {
  use,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { FormContext } from '@/components/admin/form-context';
import { SavedInstead } from '@/components/admin/settings/saved-instead.client';
import { pageEditor } from '@/messages/ar-page-editor';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskOwnPage } from '@/newsroom/own-pages/views';
import { useIsAwake } from '../../../device/use-is-awake';
import { AddLine } from '../../../rich-text/menus/add-line.client';
import { isPressed } from '../../../rich-text/pressed-key';
import { RichText } from '../../../rich-text/rich-text.client';
import { textExtensions } from '../../../rich-text/text-extensions';
import { useRichText } from '../../../rich-text/use-rich-text';
import { WritingContext } from '../../../rich-text/writing-context';
import { PLAIN_MODES } from '../../../rich-text/writing-modes';
import { WritingTools } from '../../../rich-text/writing-tools.client';
import { PageNotices } from './page-notices.client';
import { PAGE_TOOLS } from './page-tools';
import { tellForm, useKeptPage } from './use-kept-page';

interface Props {
  page: DeskOwnPage;
  staffId: number;
  /** IANA name of the newspaper's zone. */
  zone: string;
  digits: DigitSystem;
  /** The newspaper's address without a slash at its end. */
  site: string;
}

/** The text of an own page in its form: the rich text, or what the server sent until it is there. */
export function PageText({ children, ...props }: Props & { children: ReactNode }) {
  return useIsAwake() ? <OpenText {...props} /> : children;
}

function OpenText({ page, staffId, ...place }: Props) {
  const { refusal } = use(FormContext);
  const labelId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [modes, setModes] = useState(PLAIN_MODES);
  const editor = useRichText({
    extensions: textExtensions,
    body: page.body,
    label: pageEditor.text,
    onChange: () => tellForm(box.current),
  });
  const kept = useKeptPage(editor, page, staffId, box);
  useSaveKey(box);

  return (
    <WritingContext value={{ tools: PAGE_TOOLS, poster: null, ...place }}>
      <div className="ptx" ref={box} onKeyDown={keepInside} role="group" aria-labelledby={labelId}>
        <p className="ptl" id={labelId}>
          {pageEditor.text}
        </p>
        <PageNotices kept={kept} slug={page.slug} clock={place} />
        {editor && (
          <>
            <WritingTools
              editor={editor}
              modes={modes}
              onMode={(mode, isOn) => setModes({ ...modes, [mode]: isOn })}
            />
            <RichText
              editor={editor}
              placeholder={pageEditor.placeholder}
              error={refusal?.fields?.body}
            />
            <AddLine editor={editor} hint={pageEditor.slashHint} />
          </>
        )}
        <SavedInstead name="text" />
      </div>
    </WritingContext>
  );
}

/** Enter in a field of the text's tools and blocks must not send the form around them. */
function keepInside(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  if (!target.closest('dialog')) event.preventDefault();
}

/** Ctrl+S saves; on an Arabic layout, where the key writes «س», by its place. */
function useSaveKey(box: { current: HTMLElement | null }): void {
  const onKeyDown = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!isPressed(event, { code: 'KeyS' })) return;
    event.preventDefault();
    if (!document.querySelector('dialog[open]')) box.current?.closest('form')?.requestSubmit();
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

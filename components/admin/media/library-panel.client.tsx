'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { MediaPanel, type MediaPanelProps } from './media-panel.client';

/** As in library.css: list and detail side by side. */
const BESIDE = '(min-width: 1024px)';

/** The detail beside the library; on phones it stands in the library's place. */
export function LibraryPanel({
  close,
  ...props
}: Omit<MediaPanelProps, 'onChanged' | 'onDeleted'> & {
  /** Address of the library without it. */
  close: string;
}) {
  const router = useRouter();
  const words = ar.media.panel;
  const panel = useRef<HTMLElement>(null);
  const { id, name } = props.media;

  // Opened by a link of the list: who reads with the keyboard or by ear goes on in here.
  useEffect(() => {
    if (document.activeElement?.closest('.gr, .mt')) panel.current?.focus({ preventScroll: true });
    // On phones it stands where the list was scrolled to.
    if (!matchMedia(BESIDE).matches) panel.current?.scrollIntoView();
  }, [id]);

  return (
    <aside className="panel side" aria-label={words.label} ref={panel} tabIndex={-1}>
      <header>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Link
          className="icb"
          href={close}
          prefetch={false}
          scroll={false}
          aria-label={words.close}
          title={words.close}
        >
          <Icon name="x" />
        </Link>
      </header>
      <MediaPanel
        {...props}
        onChanged={() => router.refresh()}
        onDeleted={() => {
          router.replace(close);
          router.refresh();
        }}
      />
    </aside>
  );
}

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import type { FormResult } from '@/components/admin/form-result';
import { thumbnailOf } from '@/components/admin/galleries/thumbnail-of';
import { ar } from '@/messages/ar';
import type { DeskGallery } from '@/newsroom/galleries/views';
import { updateGalleryAction } from '../actions';
import { joined, moved, type FormItem } from './gallery-items';

interface Standing {
  kind: 'untouched' | 'changed' | 'saved';
  refusal: string | null;
}

/** The gallery as it stands on the screen, and how to change and save it. */
export function useGalleryForm(gallery: DeskGallery, most: number) {
  const router = useRouter();
  const [isSaving, startSaving] = useTransition();
  const [title, setTitleOnly] = useState(gallery.title);
  const [items, setItemsOnly] = useState(() => gallery.items.map(formItem));
  const [version, setVersion] = useState(gallery.version);
  const [standing, setStanding] = useState<Standing>({ kind: 'untouched', refusal: null });
  const isChanged = standing.kind === 'changed';

  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);

  const changed = (): void => setStanding({ kind: 'changed', refusal: null });
  const setItems = (next: FormItem[]): void => {
    if (next === items) return;
    setItemsOnly(next);
    changed();
  };

  // What was typed while the answer was under way must not be taken for saved.
  const latest = useRef({ title, items });
  useEffect(() => {
    latest.current = { title, items };
  });

  function save(): void {
    const sent = { title, items };
    const form = new FormData();
    form.set('id', String(gallery.id));
    form.set('version', String(version));
    form.set('title', title);
    form.set('items', JSON.stringify(items.map(({ mediaId, caption }) => ({ mediaId, caption }))));
    startSaving(async () => {
      const result: FormResult | null = await updateGalleryAction(null, form).catch(() => null);
      if (!result?.ok) {
        const refusal = result ? (Object.values(result.fields ?? {})[0] ?? result.sentence) : null;
        setStanding({ kind: 'changed', refusal: refusal ?? ar.galleries.unreachable });
        return;
      }
      setVersion((result.value as { version: number }).version);
      const isAll = latest.current.items === sent.items && latest.current.title === sent.title;
      setStanding({ kind: isAll ? 'saved' : 'changed', refusal: null });
      router.refresh();
    });
  }

  return {
    title,
    items,
    standing,
    isSaving,
    setTitle: (next: string) => {
      setTitleOnly(next);
      changed();
    },
    setCaption: (at: number, caption: string) =>
      setItems(items.map((item, index) => (index === at ? { ...item, caption } : item))),
    move: (from: number, to: number) => setItems(moved(items, from, to)),
    remove: (at: number) => setItems(items.filter((_, index) => index !== at)),
    add: (more: FormItem[]) => setItems(joined(items, more, most)),
    save,
  };
}

function formItem({ mediaId, caption, picture, usable }: DeskGallery['items'][number]): FormItem {
  return {
    mediaId,
    caption,
    thumbnail: picture && thumbnailOf(picture),
    alt: picture?.alt ?? '',
    libraryCaption: picture?.caption ?? '',
    isHidden: !usable,
  };
}

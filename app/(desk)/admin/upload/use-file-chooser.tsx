import { useRef, type ReactNode } from 'react';
import type { MediaKindName } from '@/newsroom/media/library-views';
import { acceptedFiles } from './accepted-files';

interface Options {
  kinds: readonly MediaKindName[];
  isMany?: boolean;
  onFiles: (files: File[]) => void;
}

/** A hidden file field and how to open it. */
export function useFileChooser({ kinds, isMany, onFiles }: Options): {
  open: () => void;
  field: ReactNode;
} {
  const field = useRef<HTMLInputElement>(null);
  return {
    open: () => field.current?.click(),
    field: (
      <input
        ref={field}
        type="file"
        accept={acceptedFiles(kinds)}
        multiple={isMany}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    ),
  };
}

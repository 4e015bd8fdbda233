import { useRef, type ReactNode } from 'react';

/** What is offered; what is taken is decided by the content. Without HEIC, phones hand over JPEG. */
const PICTURES = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** A hidden file field and how to open it. */
export function useFileChooser(options: { isMany?: boolean; onFiles: (files: File[]) => void }): {
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
        accept={PICTURES}
        multiple={options.isMany}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) options.onFiles(files);
        }}
      />
    ),
  };
}

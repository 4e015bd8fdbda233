import { useRef, type ReactNode } from 'react';

/** A hidden file field and how to open it. */
export function useFileChooser(options: {
  isMany?: boolean;
  accept: string;
  onFiles: (files: File[]) => void;
}): { open: () => void; field: ReactNode } {
  const field = useRef<HTMLInputElement>(null);
  return {
    open: () => field.current?.click(),
    field: (
      <input
        ref={field}
        type="file"
        accept={options.accept}
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

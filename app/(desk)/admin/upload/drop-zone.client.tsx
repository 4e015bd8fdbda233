'use client';

import { useRef, useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { dragsFiles, filesOf } from './transferred-files';

/** What the picker of files offers; what is taken is decided by the content. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif,image/gif,video/mp4,audio/mpeg';

interface Props {
  onFiles: (files: File[]) => void;
  /** Pictures only, where nothing else may stand. */
  picturesOnly?: boolean;
  /** One file at a time. */
  single?: boolean;
  /** What stands below, such as the list of uploads. */
  children?: ReactNode;
}

/** A place to drop files on, with a button that opens the picker. */
export function DropZone({ onFiles, picturesOnly = false, single = false, children }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  // Entering a child comes before leaving its parent.
  const [depth, setDepth] = useState(0);
  const words = ar.upload;
  const give = (files: File[]): void => {
    if (files.length > 0) onFiles(single ? files.slice(0, 1) : files);
  };
  return (
    <div
      className="drop"
      data-over={depth > 0 || undefined}
      onDragEnter={({ dataTransfer }) => dragsFiles(dataTransfer) && setDepth(depth + 1)}
      onDragLeave={({ dataTransfer }) =>
        dragsFiles(dataTransfer) && setDepth(Math.max(0, depth - 1))
      }
      onDragOver={(event) => dragsFiles(event.dataTransfer) && event.preventDefault()}
      onDrop={(event) => {
        if (!dragsFiles(event.dataTransfer)) return;
        event.preventDefault();
        setDepth(0);
        give(filesOf(event.dataTransfer));
      }}
    >
      <Icon name="cloud-upload" />
      <span>{words.drop}</span>
      <button type="button" className="btn pri" onClick={() => picker.current?.click()}>
        <Icon name="upload" className="s" />
        {words.pick}
      </button>
      <input
        ref={picker}
        type="file"
        accept={picturesOnly ? ACCEPTED.replace(/,(?:video|audio)\/\w+/g, '') : ACCEPTED}
        multiple={!single}
        aria-label={words.pick}
        hidden
        onChange={({ target }) => {
          give([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {children}
    </div>
  );
}

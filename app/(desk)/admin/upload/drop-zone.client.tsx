'use client';

import { useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { dragsFiles, filesOf } from './transferred-files';
import { useFileChooser } from './use-file-chooser';

interface Props {
  onFiles: (files: File[]) => void;
  /** What stands below, such as the list of uploads. */
  children?: ReactNode;
}

/** A place to drop files on, with a button that opens the picker. */
export function DropZone({ onFiles, children }: Props) {
  // Entering a child comes before leaving its parent.
  const [depth, setDepth] = useState(0);
  const words = ar.upload;
  const chooser = useFileChooser({ kinds: ['picture', 'video', 'audio'], isMany: true, onFiles });
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
        const files = filesOf(event.dataTransfer);
        if (files.length > 0) onFiles(files);
      }}
    >
      <Icon name="cloud-upload" />
      <span>{words.drop}</span>
      <button type="button" className="btn pri" onClick={chooser.open}>
        <Icon name="upload" className="s" />
        {words.pick}
      </button>
      {chooser.field}
      {children}
    </div>
  );
}

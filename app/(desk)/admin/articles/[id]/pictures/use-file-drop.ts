import { useState, type DragEvent } from 'react';
import { dragsFiles, filesOf } from '../../../upload/transferred-files';

/** Handlers for an element that takes dropped files, and whether some hover over it now. */
export function useFileDrop(onFiles: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!dragsFiles(event.dataTransfer)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        // The rich text takes what falls into it by itself.
        if (event.isDefaultPrevented()) return;
        const files = filesOf(event.dataTransfer);
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      },
    },
  };
}

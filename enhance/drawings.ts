/** Path data of what `enhance` draws itself, on the grid of components/ui/icon-paths.ts. */
export const drawings = {
  toRight: 'M9 18l6-6-6-6',
  toLeft: 'M15 18l-6-6 6-6',
  close: 'M18 6 6 18M6 6l12 12',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  go: 'M7 4l13 8-13 8z',
} as const;

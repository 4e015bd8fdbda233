const BAR = 4;
const HEIGHT = 20;

/** Bars of the last hours in the line of reading: the oldest first, the one under way last. */
export function HoursChart({ hours, label }: { hours: number[]; label: string }) {
  const highest = Math.max(1, ...hours);
  const width = hours.length * BAR;
  return (
    <svg className="hrs" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {hours.map((count, at) => {
        const height = Math.max(1, Math.round((count / highest) * HEIGHT));
        return (
          <rect
            key={at}
            // The line of reading begins where x is greatest.
            x={width - (at + 1) * BAR}
            y={HEIGHT - height}
            width={BAR - 1}
            height={height}
            className={at === hours.length - 1 ? 'now' : undefined}
          />
        );
      })}
    </svg>
  );
}

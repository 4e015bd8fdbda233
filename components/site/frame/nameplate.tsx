import { DRAWN_NAME, NAMEPLATE } from '@/newsroom/settings/drawn-nameplate';

const { x, y, width, height } = NAMEPLATE.box;
const VIEW_BOX = `${x} ${y} ${width} ${height}`;

/** The newspaper's name as its sign. The link around it carries the name in words. */
export function Nameplate({ name }: { name: string }) {
  if (name !== DRAWN_NAME) return <span className="logo word">{name}</span>;
  return (
    <svg className="logo" viewBox={VIEW_BOX} aria-hidden="true">
      <g id="nameplate" transform="scale(1 -1)" fill="currentColor">
        {NAMEPLATE.letters.map(({ x, path }) => (
          <path key={x} transform={x === 0 ? undefined : `translate(${x})`} d={path} />
        ))}
        <path className="sun" d={NAMEPLATE.sun} />
      </g>
    </svg>
  );
}

/** The sign once more on a page that has drawn it already. */
export function NameplateAgain({ name }: { name: string }) {
  if (name !== DRAWN_NAME) return <span className="logo word">{name}</span>;
  return (
    <svg className="logo" viewBox={VIEW_BOX} role="img" aria-label={name}>
      <use href="#nameplate" />
    </svg>
  );
}

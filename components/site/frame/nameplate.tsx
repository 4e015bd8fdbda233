import { drawingAddress, type Drawing, type LogoSetting } from '@/newsroom/look/drawings';
import { DRAWN_NAME, NAMEPLATE } from '@/newsroom/settings/drawn-nameplate';

const { x, y, width, height } = NAMEPLATE.box;
const VIEW_BOX = `${x} ${y} ${width} ${height}`;

interface PlateProps {
  name: string;
  /** The drawings that the newspaper has uploaded; without them its name stands in type. */
  logo?: LogoSetting;
}

/** The newspaper's name as its sign. The link around it carries the name in words. */
export function Nameplate({ name, logo }: PlateProps) {
  const { day, night } = logo ?? {};
  if (day && night) {
    return (
      <>
        <Plate drawing={day} className="logo img day" />
        {/* The eye meets one of them; only that one is asked for. */}
        <Plate drawing={night} className="logo img night" isLazy />
      </>
    );
  }
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

/** The sign once more, on the foot's dark ground, on a page that has drawn it already. */
export function NameplateAgain({ name, logo }: PlateProps) {
  if (logo?.night) return <Plate drawing={logo.night} className="logo img" alt={name} isLazy />;
  if (name !== DRAWN_NAME) return <span className="logo word">{name}</span>;
  return (
    <svg className="logo" viewBox={VIEW_BOX} role="img" aria-label={name}>
      <use href="#nameplate" />
    </svg>
  );
}

function Plate({
  drawing,
  className,
  alt = '',
  isLazy = false,
}: {
  drawing: Drawing;
  className: string;
  alt?: string;
  isLazy?: boolean;
}) {
  const { width, height } = drawing;
  return (
    <img
      className={className}
      src={drawingAddress(drawing)}
      width={width}
      height={height}
      alt={alt}
      loading={isLazy ? 'lazy' : undefined}
    />
  );
}

import { lookWords } from '@/messages/ar-look';
import {
  drawingAddress,
  type Drawing,
  type IconsSetting,
  type LogoSetting,
} from '@/newsroom/look/drawings';

/** The nameplate as it is, on either ground. */
export function LogoShown({ logo: { day, night }, name }: { logo: LogoSetting; name: string }) {
  if (!day || !night) return null;
  const { now, onDay, onNight } = lookWords.logo;
  return (
    <ul className="plates" aria-label={now}>
      <li className="day">
        <Shown drawing={day} alt={`${name}، ${onDay}`} />
      </li>
      <li className="night">
        <Shown drawing={night} alt={`${name}، ${onNight}`} />
      </li>
    </ul>
  );
}

const SHOWN = ['small', 'touch', 'medium', 'maskable'] as const;

/** The icons as they are. */
export function IconsShown({ icons }: { icons: IconsSetting }) {
  const drawings = SHOWN.flatMap((name) => icons[name] ?? []);
  if (drawings.length === 0) return null;
  return (
    <ul className="plates icons" aria-label={lookWords.icons.now}>
      {drawings.map((drawing) => (
        <li key={drawing.name}>
          <Shown drawing={drawing} alt="" />
        </li>
      ))}
    </ul>
  );
}

function Shown({ drawing, alt }: { drawing: Drawing; alt: string }) {
  const { width, height } = drawing;
  return <img src={drawingAddress(drawing)} width={width} height={height} alt={alt} />;
}

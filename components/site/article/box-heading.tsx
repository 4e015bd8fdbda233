import type { BoxLevel } from '@/newsroom/articles/body/box-levels';
import { BidiText } from '../bidi-text';

/** The heading of a box in a text, in its order among the headings of the page. */
export function BoxHeading({ id, level, title }: { id: string; level: BoxLevel; title: string }) {
  const Heading = `h${level}` as const;
  return (
    <Heading id={id} className="box-h">
      <BidiText text={title} />
    </Heading>
  );
}

import type { WriterRef } from '@/newsroom/articles/views';
import { Monogram } from '../monogram';

/** Who wrote the story, in a line each; writers without one are named in the byline only. */
export function WriterBoxes({ writers }: { writers: WriterRef[] }) {
  return writers
    .filter(({ headline }) => headline)
    .map((writer) => (
      <div key={writer.id} className="auth">
        <Monogram writer={writer} />
        <div>
          <b>
            <a href={`/writer/${writer.handle}`}>
              <bdi>{writer.name}</bdi>
            </a>
          </b>
          <p>{writer.headline}</p>
        </div>
      </div>
    ));
}

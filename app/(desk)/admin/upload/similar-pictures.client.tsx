'use client';

import { ar } from '@/messages/ar';
import type { DeskPicture } from '@/newsroom/media/desk-picture';
import type { Choice } from './upload-item';

interface Props {
  fileName: string;
  pictures: DeskPicture[];
  onChoose: (choice: Choice) => void;
}

/** Pictures of the library that look like an upload: one of them, or the new one as well. */
export function SimilarPictures({ fileName, pictures, onChoose }: Props) {
  const words = ar.upload;
  return (
    <div className="same" role="group" aria-label={words.similarTo(fileName)}>
      <p>{words.similar}</p>
      <ul>
        {pictures.map((picture) => (
          <li key={picture.id}>
            {picture.thumbnail && <img src={picture.thumbnail} alt={picture.alt} />}
            <div>
              <p>
                <bdi>{picture.caption || picture.alt || picture.fileName}</bdi>
              </p>
              <button
                type="button"
                className="btn sm"
                aria-label={words.useNamed(picture.caption || picture.alt || picture.fileName)}
                onClick={() => onChoose({ use: picture })}
              >
                {words.use}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="btn sm"
        aria-label={words.keepNamed(fileName)}
        onClick={() => onChoose({ keep: true })}
      >
        {words.keep}
      </button>
    </div>
  );
}

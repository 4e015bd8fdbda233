import { Fragment } from 'react';
import { textPieces, type TextPiece } from '@/newsroom/arabic/foreign-runs';

/** A line of text whose Latin words, handles, scores, signs and prices keep their own order. */
export function BidiText({ text }: { text: string }) {
  return <BidiPieces pieces={textPieces(text)} />;
}

/** Text that is cut into its pieces already. */
export function BidiPieces({ pieces }: { pieces: TextPiece[] }) {
  return pieces.map(({ text, run }, index) =>
    run ? (
      <bdi key={index} dir="ltr" lang={run.lang}>
        {text}
      </bdi>
    ) : (
      <Fragment key={index}>{withBreaks(text)}</Fragment>
    ),
  );
}

function withBreaks(text: string) {
  if (!text.includes('\n')) return text;
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}

import { Fragment, Slice, type ResolvedPos } from '@tiptap/pm/model';
import { plainParagraphs } from '@/newsroom/articles/body/paste/plain-paragraphs';

/** A pasted plain text as paragraphs, in the marks of where it goes; one alone joins its line. */
export function plainSlice(text: string, at: ResolvedPos): Slice {
  const { schema } = at.parent.type;
  const paragraphs = plainParagraphs(text).map((line) =>
    schema.node('paragraph', null, schema.text(line, at.marks())),
  );
  const open = paragraphs.length > 0 ? 1 : 0;
  return new Slice(Fragment.from(paragraphs), open, open);
}

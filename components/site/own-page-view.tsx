import { ListHead } from './lists/list-head';

export interface OwnPage {
  title: string;
  lead: string;
  parts: readonly { heading: string; paragraphs: readonly string[] }[];
}

/** A page in which the newspaper speaks of itself. */
export function OwnPageView({ page }: { page: OwnPage }) {
  return (
    <div className="wrap">
      <ListHead title={page.title} />
      <div className="body own">
        <p>{page.lead}</p>
        {page.parts.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

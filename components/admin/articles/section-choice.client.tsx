'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import { useClosingDetails } from './use-closing-details';

/** Several sections of a filter form, under one button; without scripts it opens and stays open. */
export function SectionChoice({ sections, chosen }: { sections: SectionRef[]; chosen: number[] }) {
  const words = ar.articleList.filters;
  const closing = useClosingDetails();
  const [ids, setIds] = useState<readonly number[]>(chosen);
  const names = sections.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

  return (
    <details className="pick" {...closing}>
      <summary className="in">
        <Icon name="folder-tree" className="s" />
        <span className="vh">{words.section}: </span>
        <span className="tx">{names.length > 0 ? names.join('، ') : words.anySection}</span>
        <Icon name="chevron-down" className="s" />
      </summary>
      <fieldset className="panel">
        <legend className="vh">{words.section}</legend>
        {sections.map(({ id, name }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              name="section"
              value={id}
              defaultChecked={chosen.includes(id)}
              onChange={({ target: { checked } }) =>
                setIds((was) => (checked ? [...was, id] : was.filter((one) => one !== id)))
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

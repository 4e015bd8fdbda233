'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskSection } from '@/newsroom/sections/list-desk-sections';
import type { MovedBatch } from '@/newsroom/sections/move-stories';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { SubmitButton } from '../submit-button.client';

const words = ar.sections.remove;

/**
 * Empties a section into another one, some stories at a time, and takes it off the newspaper. Without
 * scripts each press moves some.
 */
export function RemoveSection({
  section,
  others,
  hasInside,
  digits,
  move,
  remove,
}: {
  section: DeskSection;
  others: { id: number; name: string }[];
  hasInside: boolean;
  digits: DigitSystem;
  move: AnyFormAction;
  remove: AnyFormAction;
}) {
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<number | null>(null);
  const left = told ?? Math.max(section.stories, section.copies);
  const isEmpty = left === 0 && (told === 0 || section.media === 0);
  if (hasInside) return <p className="mut">{words.hasInside}</p>;

  // Batch after batch until nothing is left.
  const goOn = (value: unknown): void => {
    const batch = value as MovedBatch;
    setTold(batch.left);
    if (batch.left > 0 && batch.moved > 0) box.current?.querySelector('form')?.requestSubmit();
    else router.refresh();
  };
  return (
    <div ref={box}>
      <p className="mut" role="status">
        {isEmpty ? words.empty : words.full(ar.sections.count(left, { digits }))}
        {!isEmpty && section.media > 0 && ` ${words.media}`}
      </p>
      <ActionForm
        key={isEmpty ? 'remove' : 'move'}
        action={isEmpty ? remove : move}
        className="setf"
        onDone={isEmpty ? undefined : goOn}
      >
        <input type="hidden" name="id" value={section.id} />
        <SelectField name="intoId" label={isEmpty ? words.intoEmpty : words.into} value="">
          <option value="">{isEmpty ? words.nowhere : words.choose}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <div className="srow">
          <SubmitButton
            className={isEmpty ? 'btn dgr' : 'btn'}
            busy={isEmpty ? words.deleting : words.moving}
          >
            {isEmpty ? words.delete : words.move}
          </SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

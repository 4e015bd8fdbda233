'use client';

import { useId } from 'react';
import { ar } from '@/messages/ar';

export type BlockOrder = 'mine' | 'theirs';

/** In whose order the blocks stand, where both moved them. */
export function OrderChoice({
  order,
  onOrder,
}: {
  order: BlockOrder | null;
  onOrder: (order: BlockOrder) => void;
}) {
  const words = ar.editor.conflict;
  const name = useId();
  const options: [BlockOrder, string][] = [
    ['mine', words.orderMine],
    ['theirs', words.orderTheirs],
  ];
  return (
    <fieldset>
      <legend>{words.order}</legend>
      <p>{words.orderText}</p>
      {options.map(([value, label]) => (
        <label key={value} className="opt">
          <input
            type="radio"
            name={name}
            checked={order === value}
            onChange={() => onOrder(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

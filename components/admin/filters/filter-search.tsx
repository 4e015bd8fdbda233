import { Icon } from '@/components/ui/icon';

/** The words that a list is searched for, as `q`. */
export function FilterSearch({
  q,
  label,
  hint,
  maxLength = 80,
  dir = q ? 'auto' : undefined,
}: {
  q: string;
  label: string;
  /** In the empty field. */
  hint: string;
  maxLength?: number;
  /** Of what is typed; addresses run the other way from their first letter on. */
  dir?: 'auto' | undefined;
}) {
  return (
    <div className="in s">
      <Icon name="search" className="s" />
      <input
        type="search"
        name="q"
        dir={dir}
        defaultValue={q}
        maxLength={maxLength}
        aria-label={label}
        placeholder={hint}
      />
    </div>
  );
}

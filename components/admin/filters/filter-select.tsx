import { Icon, type IconName } from '@/components/ui/icon';

/** One choice of a filter form, with «everything» first. */
export function FilterSelect({
  name,
  icon,
  label,
  value,
  any,
  children,
}: {
  name: string;
  icon: IconName;
  label: string;
  value: string | number | undefined;
  any: string;
  /** Value and word of each. */
  children: (readonly [string | number, string])[];
}) {
  return (
    <div className="in">
      <Icon name={icon} className="s" />
      <select name={name} defaultValue={value ?? ''} aria-label={label}>
        <option value="">{any}</option>
        {children.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

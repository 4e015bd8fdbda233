import { Icon, type IconName } from '@/components/ui/icon';

/** One choice among words that are always the same. */
export function FilterChoice({
  name,
  icon,
  label,
  value,
  words,
}: {
  name: string;
  icon?: IconName;
  label: string;
  value: string;
  /** Value → word, in their order. */
  words: Record<string, string>;
}) {
  return (
    <div className="in">
      {icon && <Icon name={icon} className="s" />}
      <select name={name} defaultValue={value} aria-label={label}>
        {Object.entries(words).map(([choice, word]) => (
          <option key={choice} value={choice}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

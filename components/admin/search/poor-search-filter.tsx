import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** Which poor searches are shown: a plain form whose answer is an address. */
export function PoorSearchFilter({ days, show, q }: { days: string; show: string; q: string }) {
  const words = ar.searchDesk.poor;
  return (
    <form className="fb" action="/admin/search" role="search" aria-label={words.search}>
      <div className="in s">
        <Icon name="search" className="s" />
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={60}
          aria-label={words.search}
          placeholder={words.searchHint}
        />
      </div>
      <Choice name="days" label={words.days} value={days} words={words.day} />
      <Choice name="show" label={words.show} value={show} words={words.shown} />
      <button className="btn" type="submit">
        {words.filter}
      </button>
    </form>
  );
}

function Choice({
  name,
  label,
  value,
  words,
}: {
  name: string;
  label: string;
  value: string;
  words: Record<string, string>;
}) {
  return (
    <div className="in">
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

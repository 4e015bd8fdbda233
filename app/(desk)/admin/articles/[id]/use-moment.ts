import { clockTime, gregorianDate } from '@/newsroom/arabic/dates';
import { useEditorTools } from './draft/draft-context';

/** ISO 8601 → «24 نوفمبر 2026م، 2:00 م» on the newspaper's clock. */
export function useMoment(): (iso: string) => string {
  const options = useEditorTools();
  return (iso) => {
    const date = new Date(iso);
    return `${gregorianDate(date, options)}، ${clockTime(date, options)}`;
  };
}

import { Icon } from '@/components/ui/icon';

/** Why a field was not accepted, under it. */
export function FieldError({ id, sentence }: { id: string; sentence: string | undefined }) {
  if (!sentence) return null;
  return (
    <p className="errt" id={id}>
      <Icon name="circle-alert" className="s" />
      {sentence}
    </p>
  );
}

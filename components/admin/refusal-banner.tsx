import { Icon } from '@/components/ui/icon';

/** Why the newsroom did not do what was asked. */
export function RefusalBanner({ sentence, more }: { sentence: string; more?: string }) {
  return (
    <p className="ban r" role="alert">
      <Icon name="circle-alert" className="s" />
      <span>
        {sentence} {more}
      </span>
    </p>
  );
}

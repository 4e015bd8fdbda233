import Link from 'next/link';
import { ar } from '@/messages/ar';

/** A story by its headline, which opens it. */
export function Headline({ id, title, domId }: { id: number; title: string; domId?: string }) {
  return (
    <Link className="hl" id={domId} href={`/admin/articles/${id}`} prefetch={false} dir="auto">
      {title || ar.desk.list.untitled}
    </Link>
  );
}

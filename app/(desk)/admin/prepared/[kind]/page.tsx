import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FailureView, NotFoundView } from '@/components/admin/failure-view';
import { ar } from '@/messages/ar';

export const metadata: Metadata = { title: ar.desk.frame.newsroom };

/**
 * What the front sends with its 404 and 5xx of the desk: Next itself sends an empty document with
 * those statuses, which only scripts fill. It shows nobody's data, so it may be prepared once.
 */
export default async function PreparedDeskPage({ params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  if (kind === 'not-found') return <NotFoundView />;
  if (kind === 'failed') {
    return <FailureView title={ar.desk.error.title} text={ar.desk.error.text} />;
  }
  notFound();
}

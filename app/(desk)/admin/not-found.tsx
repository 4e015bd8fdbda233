import type { Metadata } from 'next';
import { NotFoundView } from '@/components/admin/failure-view';
import { ar } from '@/messages/ar';

export const metadata: Metadata = { title: ar.desk.notFound.title };

export default function DeskNotFound() {
  return <NotFoundView />;
}

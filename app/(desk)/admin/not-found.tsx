import type { Metadata } from 'next';
import { ar } from '@/messages/ar';
import { MissingScreen } from './missing-screen';

export const metadata: Metadata = { title: ar.desk.notFound.title };

export default function DeskNotFound() {
  return <MissingScreen />;
}

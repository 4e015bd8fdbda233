import { redirect } from 'next/navigation';

/** The newsroom opens on its articles. */
export default function DeskPage(): never {
  redirect('/admin/articles');
}

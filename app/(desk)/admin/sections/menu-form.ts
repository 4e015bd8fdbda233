import { z } from 'zod';
import { changeMenuInput } from '@/newsroom/navigation/change-menu';

/** A form of the menus' screen → what the command takes; what is wrong in an entry is said at its field. */
export function readMenuForm(form: Record<string, string>): z.output<typeof changeMenuInput> {
  const read = changeMenuInput.safeParse(menuForm(form));
  if (read.success) return read.data;
  throw new z.ZodError(
    read.error.issues.map((issue) =>
      issue.path[0] === 'entry' ? { ...issue, path: issue.path.slice(1) } : issue,
    ),
  );
}

/** The fields of an entry stand in the form by themselves. */
function menuForm(form: Record<string, string>): unknown {
  const { kind = '', which = '', label, href, under, ...rest } = form;
  // «section 7», «page about», «service latest»: one list offers all there is.
  const [named = '', id = ''] = which.split(' ');
  const entry = kind === 'known' ? { kind: named, ...namedBy(named, id) } : { kind, label, href };
  return { ...rest, ...(under ? { under } : {}), entry };
}

function namedBy(kind: string, id: string): Record<string, string> {
  if (kind === 'section') return { id };
  if (kind === 'page') return { slug: id };
  return kind === 'service' ? { name: id } : {};
}

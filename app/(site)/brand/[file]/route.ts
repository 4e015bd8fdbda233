import { findBrandFile } from '@/newsroom/look/find-brand-file';
import { machineFile } from '../../_pages/machine-file';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ file: string }>;
}

const find = async ({ params }: Context) => findBrandFile((await params).file);

const TYPES = {
  png: machineFile('png', find),
  webp: machineFile('webp', find),
  ico: machineFile('ico', find),
};

/** A file of the newspaper's nameplate or icons; the front lets only names through that may be one. */
export const GET = async (request: Request, context: Context): Promise<Response> => {
  const { file } = await context.params;
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (!Object.hasOwn(TYPES, ending)) return new Response(null, { status: 404 });
  return TYPES[ending as keyof typeof TYPES](request, context);
};

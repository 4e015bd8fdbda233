import { FIRST_MOMENT } from '../../articles/first-moment';

/** Where a page of answers ended. */
export interface PlaceAfter {
  /** The moment of the first page: what has come since is not among the answers. */
  asOf: Date;
  /** As PostgreSQL computed it for that moment; 0 where the answers stand by date. */
  rank: number;
  publicAt: Date;
  id: number;
}

/** Place → letters for an address. */
export function placeName({ asOf, rank, publicAt, id }: PlaceAfter): string {
  return [asOf.getTime(), rank, publicAt.getTime(), id].join('_');
}

const NAME = /^(\d{1,15})_(\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?)_(-?\d{1,15})_(\d{1,15})$/;

/** Letters → place; null for any that are no place. */
export function placeNamed(name: string): PlaceAfter | null {
  const [, asOf, rank, publicAt, id] = NAME.exec(name)?.map(Number) ?? [];
  if (asOf === undefined || rank === undefined || publicAt === undefined || !id) return null;
  const place = { asOf: new Date(asOf), rank, publicAt: new Date(publicAt), id };
  return Number.isFinite(rank) && publicAt >= FIRST_MOMENT ? place : null;
}

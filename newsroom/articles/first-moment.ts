/**
 * The first moment of the year 1, in milliseconds since 1970: PostgreSQL refuses what is earlier in the form in
 * which Prisma writes times.
 */
export const FIRST_MOMENT = -62_135_596_800_000;

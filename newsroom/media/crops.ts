import { z } from 'zod';
import type { Crop } from './crop-geometry';

const share = z.number().min(0).max(1);
// Shares are fractions: their sum may miss 1 by what a double cannot hold.
const ROUNDING = 1e-6;

export const pointSchema = z.strictObject({ x: share, y: share });

const crop: z.ZodType<Crop> = z
  .strictObject({ x: share, y: share, width: share, height: share })
  .refine(({ x, y, width, height }) => {
    return width > 0.01 && height > 0.01 && x + width < 1 + ROUNDING && y + height < 1 + ROUNDING;
  });

/** The ratios that were cut by hand, as shares of the picture; the others follow the focal point. */
export const cropsSchema = z.strictObject({
  wide: crop.optional(),
  classic: crop.optional(),
  square: crop.optional(),
});

export type Crops = z.output<typeof cropsSchema>;

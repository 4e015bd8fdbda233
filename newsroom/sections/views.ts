import type { SectionRef } from '../articles/views';

export interface SectionView extends SectionRef {
  description: string;
  parentId: number | null;
  /** Left out of menus that name all sections. */
  hidden: boolean;
}

import type { SectionRef } from '../articles/views';

export interface SectionView extends SectionRef {
  description: string;
  parentId: number | null;
}

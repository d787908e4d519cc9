import type { Category } from './category';

const found = import.meta.glob<Category>('./categories/*.ts', { eager: true, import: 'default' });

/** Every category, in the order in which readers see them. Found by its place; there is no list to edit. */
export const CATEGORIES: readonly Category[] = Object.values(found).sort((a, b) => a.order - b.order);

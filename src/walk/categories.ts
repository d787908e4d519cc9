import { CATEGORIES } from '../promo/categories';

/** What readers switch: every promo category with its default, in the order of lists. */
export const SWITCHES = CATEGORIES.map(({ id, onByDefault }) => ({ id, onByDefault }));

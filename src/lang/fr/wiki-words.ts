import type { WikiWords } from '../wiki-words';

export default {
  meanings: 'homonymie',
  lists: ['homonymie', 'nom de famille', 'patronyme', 'prénom', 'page d’homonymie', "page d'homonymie", 'liste'],
} satisfies WikiWords;

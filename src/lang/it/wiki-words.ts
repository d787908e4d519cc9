import type { WikiWords } from '../wiki-words';

export default {
  meanings: 'disambigua',
  lists: ['disambigua', 'cognome', 'prenome', 'pagina di disambiguazione'],
} satisfies WikiWords;

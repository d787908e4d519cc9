import type { WikiWords } from '../wiki-words';

export default {
  meanings: 'doorverwijspagina',
  lists: ['doorverwijspagina', 'achternaam', 'familienaam', 'voornaam', 'wikimedia-doorverwijspagina'],
} satisfies WikiWords;

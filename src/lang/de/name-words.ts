import type { NameWords } from '../name-words';

export default {
  capitalisedNouns: true,
  roles: [],
  classNouns: {},
  copulas: [],
  articles: [],
  legalForms: [],
  particles: [],
  commonWords: [],
} satisfies NameWords;

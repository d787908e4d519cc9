import type { NameWords } from '../name-words';

export default {
  capitalisedNouns: false,
  roles: [],
  classNouns: {},
  copulas: [],
  articles: [],
  legalForms: [],
  particles: [],
  commonWords: [],
} satisfies NameWords;

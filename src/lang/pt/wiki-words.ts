import type { WikiWords } from '../wiki-words';

export default {
  meanings: 'desambiguação',
  lists: ['desambiguação', 'sobrenome', 'nome próprio', 'página de desambiguação'],
} satisfies WikiWords;

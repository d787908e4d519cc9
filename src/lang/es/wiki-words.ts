import type { WikiWords } from '../wiki-words';

export default {
  meanings: 'desambiguación',
  lists: ['desambiguación', 'apellido', 'nombre de pila', 'página de desambiguación'],
} satisfies WikiWords;

import { clear, createStore, delMany, entries, getMany, setMany } from 'idb-keyval';
import type { KeyValue } from '../lookup/kept-answers';

/** Where answers of look-ups are kept: a database of the extension's own. It is opened when first asked. */
export function openKeptAnswers(): KeyValue {
  const store = createStore('look-ups', 'answers');
  return {
    getMany: (keys) => getMany<unknown>([...keys], store),
    setMany: (all) =>
      setMany(
        all.map(([key, value]) => [key, value]),
        store,
      ),
    entries: () => entries<string, unknown>(store),
    deleteMany: (keys) => delMany([...keys], store),
    clear: () => clear(store),
  };
}

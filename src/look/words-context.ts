import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words';

/** Hands the texts down a tree of components. */
export const WordsContext = createContext<Words | null>(null);

/** The texts of the surface a component stands in. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a component stands outside of WordsContext');
  return words;
}

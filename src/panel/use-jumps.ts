import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Source } from '../model/verdict';
import type { Actions } from './actions';
import { placeName, type Jumper } from './jumper';

/** Says something to the reader; trouble is shown, all else only read out. */
export type Tell = (text: string, isTrouble?: boolean) => void;

interface Jumps {
  readonly jumper: Jumper;
  readonly visit: (verdict: string) => Promise<void>;
  readonly tell: Tell;
  /** What was said last. */
  readonly news: { readonly text: string; readonly isTrouble: boolean };
}

/** Leads to places in the page and back: Escape puts the light out and brings focus to where the jump began. */
export function useJumps({ jump, visit, unlight }: Pick<Actions, 'jump' | 'visit' | 'unlight'>): Jumps {
  const words = useWords();
  const [lit, setLit] = useState<string | null>(null);
  const [news, setNews] = useState<Jumps['news']>({ text: '', isTrouble: false });
  const origin = useRef<Element | null>(null);
  const last = useRef(0);
  const tell: Tell = (text, isTrouble = false) => setNews({ text, isTrouble });

  useEffect(() => {
    if (lit === null) return undefined;
    const putOut = (event: KeyboardEvent) => {
      // A field, a menu or a card that takes Escape for itself has said so.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setLit(null);
      tell('');
      void unlight();
      focusAgain(origin.current, lit);
    };
    document.addEventListener('keydown', putOut);
    return () => document.removeEventListener('keydown', putOut);
    // oxlint-disable-next-line react/exhaustive-deps -- actions never change
  }, [lit]);

  const lead = async (sources: readonly Source[]) => {
    const mine = ++last.current;
    const isThere = await jump(sources);
    // A later jump is under way: what became of this one is no news.
    if (mine !== last.current) return;
    if (!isThere) setLit(null);
    tell(words.say(isThere ? 'place_lit' : 'place_gone'), !isThere);
  };
  const jumper: Jumper = {
    lit,
    jump(sources) {
      origin.current = document.activeElement;
      tell('');
      setLit(placeName(sources));
      void lead(sources);
    },
  };
  return {
    jumper,
    tell,
    news,
    async visit(verdict) {
      last.current++;
      setLit(null);
      const isThere = await visit(verdict);
      tell(isThere ? '' : words.say('place_gone'), !isThere);
    },
  };
}

/** Focus goes to the button that was pressed; where it was drawn anew or never had focus, to the line of the place. */
function focusAgain(pressed: Element | null, place: string): void {
  const isFocusable = pressed instanceof HTMLElement && pressed !== document.body && pressed.isConnected;
  const line = isFocusable ? pressed : document.querySelector<HTMLElement>(`[data-place="${place}"]`);
  line?.focus();
}

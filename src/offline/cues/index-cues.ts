import { CUES, type CueWords, type PreparedCues } from '../../lang/cues';
import { choicesOf } from '../../text/phrase';
import { digitOf, pairOf } from '../../promo/word-keys';
import { chainOf, type ChainLink } from './phrase-chain';

/** Numbers for what comes again. */
class Numbers {
  private readonly known = new Map<string, number>();

  of(name: string): number {
    let number = this.known.get(name);
    if (number === undefined) this.known.set(name, (number = this.known.size));
    return number;
  }
}

/** A language's cue words as the page looks for them. The same words give the same index. */
export function indexCues(words: CueWords): PreparedCues {
  const classes = new Numbers();
  const ofKeys = new Map<string, Set<number>>();
  const ofStems = new Map<string, Set<number>>();
  const note = (map: Map<string, Set<number>>, name: string, number: number) =>
    map.set(name, (map.get(name) ?? new Set()).add(number));
  const numberOf = ({ keys, stems }: ChainLink): number => {
    const number = classes.of([...keys].sort().join('|') + '~' + [...stems].sort().join('|'));
    for (const key of keys) note(ofKeys, key, number);
    for (const stem of stems) note(ofStems, stem, number);
    return number;
  };
  const counts: number[] = [];
  const phrases: string[] = [];
  const chains: string[] = [];
  for (const cue of CUES) {
    const own = (words[cue] ?? []).flatMap(choicesOf);
    counts.push(own.length);
    for (const phrase of own) {
      phrases.push(phrase);
      const chain = chainOf(phrase.replace(/^!/, ''));
      const rarest = chain.reduce((best, link, i) => (link.rarity > chain[best]!.rarity ? i : best), 0);
      const links = chain.map((link) => pairOf(numberOf(link)) + digitOf(link.reach));
      chains.push(chain.length === 0 ? '' : digitOf(rarest) + links.join(''));
    }
  }
  const listed = (map: Map<string, Set<number>>) =>
    Object.fromEntries(
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, numbers]) => [name, [...numbers].map(pairOf).join('')]),
    );
  return { counts, phrases, chains, keys: listed(ofKeys), stems: listed(ofStems) };
}

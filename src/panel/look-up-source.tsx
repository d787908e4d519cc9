import { formatLanguage } from '../look/formats';
import { useWords } from '../look/words-context';
import type { WikiLine } from '../lookup/outcome';
import { pageAddress } from '../lookup/wikis';

/** Under which licence each site gives its words away. */
export const LICENCES = {
  wikipedia: { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  wikidata: { name: 'CC0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
} as const;

/** Whose words an explanation is, with links to the page and to its licence. */
export function LookUpSource({ line }: { readonly line: WikiLine }) {
  const words = useWords();
  const { from, label } = line;
  const site = from === 'wikidata' ? 'Wikidata' : wikipediaIn(formatLanguage(words.locale, line.host.split('.')[0]!));
  const licence = LICENCES[from];
  return (
    <p class="look-up-source quiet">
      <a href={pageAddress(line)} target="_blank" rel="noreferrer">
        {words.say('look_up_page', label, site)}
      </a>
      {from === 'wikipedia' && `, ${words.say('look_up_shortened')}`}
      {' · '}
      <a class="licence" href={licence.address} target="_blank" rel="noreferrer license">
        {licence.name}
      </a>
    </p>
  );
}

const wikipediaIn = (language: string | null) => (language ? `Wikipedia (${language})` : 'Wikipedia');

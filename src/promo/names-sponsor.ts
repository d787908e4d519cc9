import { LETTER } from '../text/letters';
import type { Block } from '../model/article';
import { countWords } from '../text/words';

/** "Contenu proposé par Patrimonia Meuse": longer ones say more than who paid. */
const LABEL_LENGTH = 80;

/** Shorter words are articles and legal forms. */
const NAME_LENGTH = 4;

/** Longer texts are no advertisement between two paragraphs. */
const AD_LENGTH = 700;

const WORDS = new RegExp(`[${LETTER}\\d]{${NAME_LENGTH},}`, 'g');

/** What accents are written as, apart. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Whether a text leads to whom the label beside it names: "In collaborazione con Studio Castelvero" below a paragraph
 * that links to studio-castelvero. Whoever is only a source of the text is not linked by it.
 * @param label the label's text behind the words that make it one
 */
export function leadsToSponsor({ text, links }: Block, label: string): boolean {
  if (label.length > LABEL_LENGTH || text.length > AD_LENGTH) return false;
  const name = plain(label).match(WORDS) ?? [];
  if (name.length === 0) return false;
  return links.some(({ href, sameSite }) => {
    if (sameSite || !URL.canParse(href)) return false;
    const host = new URL(href).hostname.replace(/[^a-z\d]/g, '');
    return name.every((word) => host.includes(word));
  });
}

/**
 * Whether a text speaks of whom the label beside it names: "Contenido de marca · Hoteles Brisamar" beside one that praises
 * Brisamar, in a capital. Of several words of the name one will do, if it is as long as a name.
 */
export function speaksOfSponsor({ text }: Block, label: string): boolean {
  if (label.length > LABEL_LENGTH || text.length > AD_LENGTH) return false;
  const names = (plain(label).match(WORDS) ?? []).filter((word) => word.length > NAME_LENGTH);
  const said = new Set((text.match(WORDS) ?? []).filter((word) => word[0] !== word[0]!.toLowerCase()).map(plain));
  return names.some((word) => said.has(word));
}

/** Whether a text is the label alone, once or more. */
export function namesNobody(text: string, label: string): boolean {
  return countWords(text.replaceAll(label, '')) === 0;
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(ACCENTS, '');
}

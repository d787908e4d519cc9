import { readFileSync } from 'node:fs';
import { createWords, type Words } from '../../src/look/words';

export interface Message {
  readonly message: string;
  readonly description?: string;
}

/** The languages of the interface. */
export type Locale = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pt';

/** The texts of one language as they lie in `public/_locales`. */
export function readMessages(lang: Locale): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8')) as Record<string, Message>;
}

/** What a surface says, without a browser. Fills `$1` the way browsers do. */
export function wordsFromFiles(lang: Locale, reader: string = lang): Words {
  const messages = readMessages(lang);
  return createWords({
    getUILanguage: () => reader,
    getMessage: (key, values = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? ''),
  });
}

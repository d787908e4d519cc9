import type messages from '../../public/_locales/en/messages.json';

export type Key = keyof typeof messages;

/** Stems of texts that depend on a number: `x` where there are `x_one` and `x_other`. */
export type Counted = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** What a surface says, in the language of the interface. */
export interface Words {
  /** For `Intl`: the reader's own locale where the texts are in its language, else that of the texts. */
  readonly locale: string;
  /** A text; `$1`, `$2` ... of it are filled with the values. */
  say(key: Key, ...values: readonly string[]): string;
  /** A text for a number; `$1` of it is the number. */
  count(stem: Counted, number: number, ...values: readonly string[]): string;
  /** A text whose key is made of what a stage found (`reason_…`, `category_…`); null where there is none. */
  find(key: string): string | null;
}

/** The part of `browser.i18n` that texts need. */
export interface I18n {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** @param i18n `browser.i18n`, or in tests something that reads the message files */
export function createWords(i18n: I18n): Words {
  const textLanguage = i18n.getMessage('interface_language') || 'en';
  const reader = i18n.getUILanguage();
  const locale = reader.split('-')[0] === textLanguage ? reader : textLanguage;
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const get = (key: string, values: readonly string[]) => i18n.getMessage(key, [...values]);
  return {
    locale,
    say: (key, ...values) => get(key, values),
    count(stem, n, ...values) {
      const filled = [number.format(n), ...values];
      return get(`${stem}_${plural.select(n)}`, filled) || get(`${stem}_other`, filled);
    },
    find: (key) => get(key.replaceAll('-', '_'), []) || null,
  };
}

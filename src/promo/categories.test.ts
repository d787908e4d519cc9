import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf } from '../../test/unit/article-of';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { CATEGORIES } from './categories';
import type { Examples } from './category';
import { judge } from './judge';
import { SHARED } from './weights';

const examples = import.meta.glob<Examples>('./categories/*.ts', { eager: true, import: 'examples' });

/** An example stands in an article about a company, as pitches do. */
const AROUND = {
  de: ['Die Reederei Nordlicht hat im Quartal 310 Millionen Euro umgesetzt.', 'Die Aktie schloss kaum verändert.'],
  en: ['Northlight Shipping had revenue of $310 million in the quarter.', 'The stock closed little changed.'],
};

describe.each(CATEGORIES.map((category) => [category.id, category] as const))('%s', (id, category) => {
  const { promo, reporting } = examples[`./categories/${id}.ts`]!;
  const verdictsOn = ({ lang, text, href }: Examples['promo'][number]) => {
    const around = AROUND[lang as 'de' | 'en'];
    const article = articleOf(lang, [...around, { text, ...(href ? { href } : {}) }, ...around]);
    return judge(article, READ_PACKS).verdicts;
  };

  it('ships examples of both sorts in German and English', () => {
    for (const list of [promo, reporting]) expect(new Set(list.map(({ lang }) => lang))).toEqual(new Set(['de', 'en']));
  });

  it.each(promo)('finds: $text', (example) => {
    const verdicts = verdictsOn(example);
    expect(verdicts.map(({ blocks, spans }) => ({ blocks, spans }))).toEqual([{ blocks: ['b2'], spans: undefined }]);
    expect(verdicts[0]!.category).toBe(id);
    expect(verdicts[0]!.reasons.length).toBeGreaterThan(0);
  });

  it.each(reporting)('leaves: $text', (example) => {
    expect(verdictsOn(example)).toEqual([]);
  });

  it('has its name and its reasons worded', () => {
    for (const messages of [de, en] as Record<string, unknown>[]) {
      expect(messages).toHaveProperty([`category_${id.replaceAll('-', '_')}`]);
      const rules = [...Object.entries(category.weights), ...Object.entries(SHARED)];
      const worded = rules.filter(([, points]) => points > 0).map(([rule]) => `reason_${rule.replaceAll('-', '_')}`);
      expect(worded.filter((key) => !(key in messages))).toEqual([]);
    }
  });
});

import type { Lexicon } from '../../glossary/lexicon';
import type { LabelledSpan } from './examples';

/**
 * Brings spans of sets that were made by rule, or for other ends, to what the others call a name: no titles or roles
 * before a person, no addresses, no word without a capital or digit.
 */
export function cleanSpans(text: string, spans: readonly LabelledSpan[], lexicon: Lexicon): LabelledSpan[] {
  return spans.flatMap((span) => {
    let { start } = span;
    const { end, type } = span;
    for (;;) {
      const title = type === 'PER' ? /^(\p{L}+)\.?\s+(?=\S)/u.exec(text.slice(start, end)) : null;
      if (!title || !(lexicon.titles.has(title[1]!.toLowerCase()) || lexicon.isRole(title[1]!))) break;
      start += title[0].length;
    }
    const name = text.slice(start, end);
    if (/@|https?:|www\./.test(name) || !/[\p{Lu}\d]/u.test(name)) return [];
    if (type === 'PER' && lexicon.isRole(name)) return [];
    if (lexicon.peoples.has(name)) return [];
    return [{ start, end, type }];
  });
}

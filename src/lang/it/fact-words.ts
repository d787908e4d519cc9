import type { FactWords } from '../fact-words';
import article from './article-words';

export default {
  sentences: { lang: 'it', abbreviations: [], afterOrdinal: [] },
  leaningOpeners: [],
  attributions: [],
  hedges: [],
  sayingVerbs: [],
  background: [],
  numbers: { decimalMark: ',', words: {}, scales: {}, currencies: {}, units: {} },
  months: article.months,
  stopWords: article.functionWords,
} satisfies FactWords;

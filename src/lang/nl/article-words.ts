import type { ArticleWords } from '../article-words';

export default {
  functionWords:
    'het een van en niet dat op zijn voor met ook maar aan bij naar deze wordt heeft de door uit als nog dan over om werd worden volgens meer hun'.split(
      ' ',
    ),
  bylineOpeners: ['door'],
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  captionMarks: [],
  boxTitles: [],
  furniture: [],
  paywall: [],
} satisfies ArticleWords;

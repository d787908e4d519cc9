import type { ArticleWords } from '../article-words';

export default {
  functionWords:
    'que los las del una por con para como más pero sus este está fue son también desde entre el se su ha han sobre según al cuando ya esta muy'.split(
      ' ',
    ),
  bylineOpeners: ['por'],
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'sep', 'sept', 'setiembre'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  captionMarks: [],
  boxTitles: [],
  furniture: [],
  paywall: [],
} satisfies ArticleWords;

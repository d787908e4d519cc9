import type { ArticleWords } from '../article-words';

export default {
  functionWords:
    'que não uma com para dos mais por como foi das são pela também pelo seu sua ao do da no na em os um após segundo ter está à é'.split(
      ' ',
    ),
  bylineOpeners: ['por'],
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  captionMarks: [],
  boxTitles: [],
  furniture: [],
  paywall: [],
} satisfies ArticleWords;

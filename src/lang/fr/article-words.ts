import type { ArticleWords } from '../article-words';

export default {
  functionWords:
    'les des est une dans que pour qui sur pas avec plus par sont cette aux ce ses mais du et au ont été leur ces elle nous vous selon dont son sa'.split(
      ' ',
    ),
  bylineOpeners: ['par'],
  months: [
    ['janvier', 'janv'],
    ['février', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  captionMarks: [],
  boxTitles: [],
  furniture: [],
  paywall: [],
} satisfies ArticleWords;

import type { ArticleWords } from '../article-words';

export default {
  functionWords:
    'der die und das nicht ist ein eine mit sich auch auf dem den von für wird sind bei nach wie aus einer einem einen des zum zur im dass hat haben wurde werden aber oder als noch nur über vor durch sowie'.split(
      ' ',
    ),
  bylineOpeners: ['von', 'ein beitrag von', 'text'],
  months: [
    ['Januar', 'Jan', 'Jänner'],
    ['Februar', 'Feb'],
    ['März', 'Mär', 'Mrz'],
    ['April', 'Apr'],
    ['Mai'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sep', 'Sept'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Dezember', 'Dez'],
  ],
  captionMarks: [],
  boxTitles: [],
  furniture: [],
  paywall: [],
} satisfies ArticleWords;

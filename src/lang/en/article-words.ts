import type { ArticleWords } from '../article-words';

export default {
  functionWords:
    'the and of to that is was for with on as by at from have this be it are has had were will would which but not their they his her its an been said who after more about than when'.split(
      ' ',
    ),
  bylineOpeners: ['by', 'written by'],
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sep', 'Sept'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  captionMarks: [],
  boxTitles: [],
  furniture: [],
  paywall: [],
} satisfies ArticleWords;

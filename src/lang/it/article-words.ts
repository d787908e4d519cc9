import type { ArticleWords } from '../article-words';

export default {
  functionWords:
    'che della per non con sono una del alla anche più dei nel gli come delle questo ha dal il di dalla nella è si loro degli sul secondo stato'.split(
      ' ',
    ),
  bylineOpeners: ['di', 'a cura di'],
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  captionMarks: [],
  boxTitles: [],
  furniture: [],
  paywall: [],
} satisfies ArticleWords;

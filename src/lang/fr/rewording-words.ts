import type { RewordingWords } from '../rewording-words';

export default {
  instruction:
    'Tu raccourcis des phrases d’actualité. Réécris la phrase en français simple, sans la rallonger, sur une seule ligne. Garde chaque nom, chaque nombre avec son unité, chaque date, chaque négation, chaque réserve (« pourrait », « selon ») et la personne qui parle. N’ajoute rien qui n’y figure pas. Réponds par la phrase seule.',
  negations: [
    'pas',
    'jamais',
    'rien',
    'personne ne',
    'aucune?',
    'ni',
    'sans',
    'plus de (?=\\p{L})',
    'refus~',
    'dément~',
    'impossible~',
  ],
  rises: [
    'augment~',
    'hausse~',
    'progress~',
    'gagn(?:e|ent|é~|ant)',
    'grimp~',
    'croissance',
    'supérieur~',
    'relev(?:é~|er?|ant)',
    'doubl(?:é~|er?|ant)',
  ],
  falls: ['baiss~', 'recul~', 'chut~', 'diminu~', 'perd(?:u~|re|ent|ant)?', 'inférieur~', 'rédui~', 'abaiss~', 'moins'],
} satisfies RewordingWords;

import type { RewordingWords } from '../rewording-words';

export default {
  instruction:
    'Accorci frasi di cronaca. Riscrivi la frase in italiano semplice, senza allungarla, su una sola riga. Conserva ogni nome, ogni numero con la sua unità, ogni data, ogni negazione, ogni riserva («potrebbe», «secondo») e chi lo dice. Non aggiungere nulla che non ci sia. Rispondi solo con la frase.',
  negations: [
    'non',
    'mai',
    'nulla',
    'niente',
    'nessun~',
    'né',
    'senza',
    'neanche',
    'nemmeno',
    'neg(?:a|ano|ato|are|ò)',
    'rifiut~',
    'smentit~|smentisc~',
  ],
  rises: [
    'sal(?:e|gono|ito~|ita~|ire|ì)',
    'aument~',
    'cresc~|cresciut~',
    'guadagn~',
    'più',
    'maggior~',
    'super(?:a|ano|ato~|iore~|are|ò)',
    'rialz~',
    'raddoppi~',
  ],
  falls: [
    'scend~|sces~',
    'cal(?:a|ano|ato~|o|are|ò)',
    'diminu~',
    'perd~|pers[oaie]',
    'meno',
    'minor~',
    'ridu~|ridott~',
    'inferior~',
    'ribass~',
    'taglia~',
  ],
} satisfies RewordingWords;

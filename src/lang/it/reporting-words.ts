import type { ReportingWords } from '../reporting-words';

const words = (text: string) => text.trim().split(/\s+/);

export default {
  verbs: [
    '(?:ha|hanno|aveva|avevano) (?:\\p{L}+ )?(?:detto|dichiarato|spiegato|affermato|aggiunto|commentato|sottolineato|ricordato|risposto|scritto|ribadito|concluso|osservato|precisato|raccontato|annunciato|ammesso|sostenuto|avvertito|riferito|confermato|assicurato|fatto sapere)',
    '(?:dice|dicono|dichiara|spiega|spiegano|afferma|affermano|aggiunge|sottolinea|ricorda|risponde|scrive|ribadisce|conclude|osserva|precisa|racconta|annuncia|ammette|sostiene|sostengono|avverte|replica|riferisce|conferma|assicura|disse|fa sapere|fanno sapere)',
  ],
  bare: [],
  days: [],
  openers: [],
  that: ['che'],
  comma: false,
  moods: [],
  sources: ['secondo', 'stando a', 'a detta di'],
  opening: [],
  closing: [],
  behind: [],
  speakers: words(
    'polizia governo procura autorità inquirenti carabinieri comune regione questura esercito opposizione sindacati cremlino quirinale esperti',
  ),
  of: words("di del della dello dei delle degli dell' per"),
  definite: words('il lo la i gli le'),
  oblique: [],
  between: ['anche', 'inoltre', 'poi', '\\p{L}+mente'],
  asking: [
    'mentre',
    'dopo',
    'perché',
    'benché',
    'sebbene',
    'anche se',
    'se',
    'come',
    'chi',
    'perché',
    'dove',
    'quando',
    'di',
  ],
  negations: ['non', 'mai', 'senza'],
  unsaid: ['(?:si|io)'],
  labels: ['(?:slogan|titol[oi]|intitolat[oaie]|termin[ei]|motto|canzon[ei]|libr[oi]|romanz[oi]|film)'],
  plural: ['loro'],
} satisfies ReportingWords;

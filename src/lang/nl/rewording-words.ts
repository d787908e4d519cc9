import type { RewordingWords } from '../rewording-words';

export default {
  instruction:
    'Je kort zinnen uit het nieuws in. Herschrijf de zin in eenvoudig Nederlands, niet langer dan hij was, op één regel. Behoud elke naam, elk getal met zijn eenheid, elke datum, elke ontkenning, elk voorbehoud (“zou”, “mogelijk”) en wie het zegt. Voeg niets toe wat er niet staat. Antwoord met alleen de zin.',
  negations: [
    'niet',
    'niets',
    'nooit',
    'niemand',
    'geen',
    'zonder',
    'noch',
    'nauwelijks',
    'ontken~',
    'weiger~|geweigerd',
    'onmogelijk~',
  ],
  rises: [
    'stijg~|steeg|stegen|gestegen',
    'toegenomen|toename|nam~? toe',
    'groei~|gegroeid',
    'meer',
    'hoger~',
    'w(?:in|int|innen|on|onnen)|gewonnen',
    'verhoog~|verhog~',
    'verdubbel~',
    'boven',
  ],
  falls: [
    'da(?:al|alt|alde~|len|ling)|gedaald',
    'zak(?:t|te|ten|ken)|gezakt',
    'afgenomen|afname',
    'krimp~|gekrompen',
    'minder',
    'lager~',
    'verlie~|verloor|verloren',
    'verlaag~|verlag~',
    'halveer~',
    'onder',
  ],
} satisfies RewordingWords;

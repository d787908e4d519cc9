import type { ReportingWords } from '../reporting-words';

const words = (text: string) => text.trim().split(/\s+/);

export default {
  verbs: [
    '(?:afirm|asegur|explic|indic|señal|declar|coment|agreg|manifest|subray|destac|recalc|apunt|aclar|record|lament|denunci|confirm|anunci|inform|detall|precis|relat|not|apunt|estim)(?:ó|a|an|aron)',
    '(?:advirtió|advirtieron|advierte|insistió|insiste|añadió|añade|respondió|reconoció|reconoce|concluyó|dijo|dijeron|dice|dicen|sostuvo|sostiene|sostienen|contó|cuenta|admitió|admite|escribió)',
    '(?:ha|han|había|habían) (?:\\p{L}+ )?(?:afirmado|asegurado|explicado|indicado|señalado|declarado|dicho|añadido|subrayado|destacado|apuntado|advertido|recordado|lamentado|manifestado|insistido|reconocido|anunciado|confirmado|informado)',
  ],
  bare: [],
  days: [],
  openers: [],
  that: ['que'],
  comma: false,
  moods: [],
  sources: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de', 'en opinión de'],
  opening: [],
  closing: [],
  behind: [],
  speakers: words(
    'policía gobierno fiscalía autoridades investigadores ayuntamiento bomberos ejército oposición sindicatos kremlin ejecutivo justicia vecinos expertos',
  ),
  of: words('de del la el los las para en'),
  definite: words('el la los las'),
  oblique: [],
  between: ['también', 'además', 'luego', 'después', '\\p{L}+mente'],
  asking: [
    'aunque',
    'mientras',
    'después',
    'porque',
    'tras',
    'como',
    'si',
    'cómo',
    'quién(?:es)?',
    'qué',
    'por qué',
    'dónde',
    'cuándo',
  ],
  negations: ['no', 'nunca', 'jamás', 'sin', 'ni'],
  unsaid: ['(?:se|yo)'],
  labels: ['(?:lemas?|títulos?|titulad[oa]s?|términos?|consignas?|canción|canciones|libros?|novelas?|películas?)'],
  plural: ['(?:ellos|ellas)'],
} satisfies ReportingWords;

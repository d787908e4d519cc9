import type { ReportingWords } from '../reporting-words';

const words = (text: string) => text.trim().split(/\s+/);

export default {
  verbs: [
    '(?:afirm|declar|coment|acrescent|inform|revel|ressalt|destac|salient|lembr|lament|alert|argument|apont|avali|complet|indic|sublinh|consider|assegur|adiant|relat|explic|anunci|confirm|observ|avis|not)(?:ou|a|am|aram)',
    '(?:explicou|disse|disseram|diz|dizem|escreveu|respondeu|reconheceu|defendeu|defende|garantiu|garante|concluiu|refere|referiu|insistiu|admitiu|admite|contou|advertiu)',
    '(?:tem|têm|tinha|havia) (?:\\p{L}+ )?(?:dito|afirmado|declarado|informado|anunciado|confirmado)',
  ],
  bare: [],
  days: [],
  openers: [],
  that: ['que'],
  comma: false,
  moods: [],
  sources: ['segundo', 'de acordo com', 'conforme', 'na opinião de'],
  opening: [],
  closing: [],
  behind: [],
  speakers: words(
    'polícia governo justiça autoridades prefeitura câmara bombeiros exército oposição kremlin sindicatos especialistas moradores',
  ),
  of: words('de do da dos das para em no na'),
  definite: words('o a os as'),
  oblique: [],
  between: ['também', 'ainda', 'depois', '\\p{L}+mente'],
  asking: ['embora', 'enquanto', 'depois', 'porque', 'apesar', 'se', 'como', 'quem', 'por que', 'onde', 'quando'],
  negations: ['não', 'nunca', 'jamais', 'sem', 'nem'],
  unsaid: ['(?:se|eu|nós)'],
  labels: ['(?:lemas?|títulos?|intitulad[oa]s?|termos?|slogans?|canção|canções|livros?|romances?|filmes?)'],
  plural: ['(?:eles|elas)'],
} satisfies ReportingWords;

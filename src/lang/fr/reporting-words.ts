import type { ReportingWords } from '../reporting-words';

const words = (text: string) => text.trim().split(/\s+/);

export default {
  verbs: [
    "(?:l[’'])?(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on))? (?:\\p{L}+ )?(?:déclaré|affirmé|expliqué|indiqué|précisé|assuré|estimé|ajouté|dit|répondu|souligné|rappelé|reconnu|averti|insisté|annoncé|confirmé|prévenu|raconté|écrit|jugé|fait savoir)(?! par(?![\\p{L}]))",
    '(?:déclare|affirme|explique|indique|précise|assure|estime|ajoute|souligne|rappelle|reconnaît|avertit|insiste|annonce|confirme|prévient|raconte|juge)(?:nt)?',
    '(?:dit|disent|écrit|répond|font savoir|fait savoir)',
  ],
  bare: [],
  days: [],
  openers: [],
  that: ['que', "qu[’']"],
  comma: false,
  moods: [],
  sources: ['selon', "d[’']après"],
  opening: ['pour'],
  closing: [],
  behind: [],
  speakers: words(
    'police gouvernement justice parquet autorités enquêteurs préfecture mairie pompiers armée opposition syndicats élysée kremlin procureur élus habitants riverains',
  ),
  of: words("de du des d' pour à la le l'"),
  definite: words('le la les'),
  oblique: [],
  between: ['aussi', 'également', 'ensuite', '\\p{L}+ment'],
  asking: [
    'bien que',
    'alors',
    'tandis',
    'après',
    'parce',
    'lorsqu~',
    'comme',
    'si',
    'comment',
    'qui',
    'pourquoi',
    'où',
    'quand',
    'de',
  ],
  negations: ['ne', "n[’']", 'pas', 'jamais', 'sans'],
  unsaid: ['(?:on|nous|je)'],
  labels: ['(?:mots?|termes?|slogans?|titres?|intitulée?s?|titrée?s?|chansons?|livres?|romans?|films?)'],
  plural: ['(?:ils|elles)', '[\\p{L}-]+-(?:ils|elles)'],
} satisfies ReportingWords;

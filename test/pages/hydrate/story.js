/*
 * One article, told to any framework: a tree of [tag, props, ...children], where a tag of '' is a fragment. It holds
 * pitches in every form that is folded: flat siblings, a box, the last sentence of a paragraph, an item of a list.
 */

const OFFER = 'https://angebote.marktkurier.example/analyse?aktie=lorenzen';

/** What changes while the page is read. */
export const START = {
  note: 'Zusammen kosten die Brücken 14,6 Millionen Euro. Das sind zwei Millionen weniger, als der Kreis im Jahr 2023 geschätzt hatte.',
  pitch:
    'Unsere neue Gratis-Analyse verrät, ob sich der Einstieg jetzt lohnt oder ob Anleger lieber verkaufen sollten.',
  /** Another key makes the framework throw its nodes away and build new ones. */
  round: 0,
  isReversed: false,
  hasMixed: true,
};

/** Each is what a click, an answer from the server or a timer may do to a page. */
export const CHANGES = {
  neighbour: (state) => ({ ...state, note: `${state.note} Gebaut wird von August an.` }),
  reword: (state) => ({ ...state, pitch: `Jetzt neu: ${state.pitch}` }),
  remount: (state) => ({ ...state, round: state.round + 1 }),
  reorder: (state) => ({ ...state, isReversed: !state.isReversed }),
  drop: (state) => ({ ...state, hasMixed: false }),
  back: (state) => ({ ...state, hasMixed: true }),
};

const ITEMS = [
  ['nord', 'Die nördliche Brücke wird 84 Meter lang und trägt zwei Fahrbahnen und einen Radweg.'],
  ['sued', 'Die südliche Brücke ersetzt eine Fähre, die seit dem Jahr 1961 verkehrt.'],
  ['bahn', 'Für die Bahn bleibt unter beiden Brücken Platz für ein zweites Gleis.'],
];

/**
 * @param state as START has it
 * @param clicked called with the id of a link inside a pitch
 */
export function story(state, clicked) {
  const link = (id, text) => [
    'a',
    {
      id,
      href: OFFER,
      onClick: (event) => {
        event.preventDefault();
        clicked(id);
      },
    },
    text,
  ];
  const items = state.isReversed ? ITEMS.toReversed() : ITEMS;
  return [
    'article',
    {},
    ['h1', {}, 'Zwei Brücken, ein Bauherr'],
    [
      'p',
      {},
      'Der Landkreis Ahrensee lässt beide Brücken über den Kanal von derselben Firma bauen. Der Kreistag stimmte am Donnerstag mit 31 zu 12 Stimmen dafür, die Aufträge an das Unternehmen Lorenzen Tiefbau zu geben.',
    ],
    ['p', { id: 'note' }, state.note],
    [
      '',
      { key: `flat-${state.round}` },
      ['h2', { id: 'flat-question' }, 'Lorenzen-Aktie: Jetzt kaufen oder verkaufen?'],
      ['p', { id: 'flat-pitch' }, 'Dringender Handlungsbedarf für Lorenzen-Aktionäre: ', state.pitch],
      ['p', { id: 'flat-call' }, link('flat-link', 'Lorenzen: Hier die Gratis-Analyse sichern')],
    ],
    [
      'p',
      {},
      'Die Opposition hatte verlangt, die Aufträge zu trennen. „Wer alles aus einer Hand nimmt, hat im Streitfall keine zweite“, sagte die Abgeordnete Svea Mommsen.',
    ],
    [
      'div',
      { key: `box-${state.round}`, id: 'box' },
      ['h3', {}, 'Lorenzen mit Hebel handeln'],
      [
        'p',
        {},
        'Eröffnen Sie jetzt Ihr Konto bei Elbbroker und handeln Sie Aktien, CFDs und Hebelzertifikate ab 0 Euro Gebühr. Neukunden sichern sich 50 Euro Startbonus.',
      ],
      ['p', {}, link('box-link', 'Jetzt Depot eröffnen')],
    ],
    [
      'p',
      {},
      'Ausgeschrieben waren die Brücken getrennt. Vier Unternehmen hatten geboten, zwei davon nur für die südliche, wie aus den Unterlagen des Kreises hervorgeht.',
    ],
    ...(state.hasMixed
      ? [
          [
            'p',
            { id: 'mixed' },
            'Der Landrat verteidigte die Vergabe. Lorenzen habe in den vergangenen zehn Jahren vier Brücken gebaut. Dringender Handlungsbedarf für Lorenzen-Aktionäre: Die neue Gratis-Analyse verrät, ob sich der Einstieg jetzt lohnt.',
          ],
        ]
      : []),
    [
      'ul',
      { id: 'list' },
      ...items.map(([key, text]) => ['li', { key }, text]),
      [
        'li',
        { key: `offer-${state.round}`, id: 'offer' },
        link('list-link', 'Lorenzen-Aktie: Jetzt kaufen oder verkaufen? Hier die Gratis-Analyse sichern'),
      ],
    ],
    [
      'p',
      { id: 'linked' },
      'Die Arbeiten sollen im August beginnen und vierzehn Monate dauern, teilte der Kreis mit. Unsere neue Gratis-Analyse zu Lorenzen verrät, ob Anleger jetzt kaufen sollten: ',
      link('linked-link', 'Hier kostenlos herunterladen!'),
    ],
    [
      'p',
      {},
      'Während der Bauzeit fahren die Busse einen Umweg über Tolkwitz. Der Fahrplan gilt vom ersten Ferientag an, sagte ein Sprecher des Verkehrsverbundes am Freitag.',
    ],
  ];
}

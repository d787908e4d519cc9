import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import type { Entity } from '../model/entity';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import es from '../lang/es/digest';
import fr from '../lang/fr/digest';
import { explainAll, findEntities } from './find-entities';
import { knowledgeOf, type StoredTable } from './knowledge';

function reportingOf(lines: readonly string[], lang: string, title: string | null = null) {
  const article = articleOf(lang, lines, title);
  return { article, blocks: article.blocks, excluded: [] };
}

const TABLE: StoredTable = {
  version: 1,
  entries: [
    ['organisation', 'Behörde für Wolken', ['Wolkenamt', 'WA', 'Amt für Wolken']],
    ['organisation', 'Konzern für Uhren', ['Mardo', 'Mardo Group']],
    ['organisation', 'Hersteller von Booten', ['Silva']],
    ['place', 'Ort an der Küste', ['Silva']],
    ['product', 'Zeitung am Abend', ['Abendblatt', '?Bild']],
    ['term', 'Rechner mit Quanten', ['Quantencomputer']],
    ['term', 'lernende Programme', ['künstliche Intelligenz', 'KI']],
  ],
};
const knowledge = knowledgeOf('de', TABLE);
const empty = knowledgeOf('de', { version: 1, entries: [] });

const PACKS = { de, en, es, fr };
type Told = [lang: keyof typeof PACKS, text: string, name: string, expected: string, why: string];
type Untold = [lang: keyof typeof PACKS, text: string, why: string, ...allowed: string[]];

/** What the article's own words say of a name: the definition, or null. */
function told(lang: keyof typeof PACKS, text: string, name: string): string | null {
  const all = explainAll(reportingOf([text], lang), PACKS[lang], empty).map(({ entity }) => entity);
  return (
    all.find((entity) => [entity.name, ...entity.aliases].some((own) => own.replace(/^The /, '') === name))?.definition
      ?.text ?? null
  );
}

const anything = (lang: keyof typeof PACKS, text: string): string[] =>
  explainAll(reportingOf([text], lang), PACKS[lang], empty).flatMap(({ entity }) =>
    entity.definition ? [`${entity.name}: ${entity.definition.text}`] : [],
  );

describe('explanations from the article', () => {
  it.each([
    ['de', 'Der finnische Reifenhersteller Nokian baut um.', 'Nokian', 'finnischer Reifenhersteller', 'class noun'],
    ['de', 'Gebaut hat es die Tochter des dänischen Herstellers LUMO.', 'LUMO', 'dänischer Hersteller', 'genitive'],
    ['de', 'Sie traf in der polnischen Stadt Opole ein.', 'Opole', 'polnische Stadt', 'place, dative'],
    ['de', 'Rewag-Chefin Petra Klein sagte ab.', 'Petra Klein', 'Rewag-Chefin', 'role with its company'],
    ['de', 'Umweltministerin Anna Weber kündigte Hilfe an.', 'Anna Weber', 'Umweltministerin', 'role that tells'],
    [
      'de',
      'Opole, eine Stadt im Süden Polens, wächst.',
      'Opole',
      'Stadt im Süden Polens',
      'apposition with an article',
    ],
    [
      'de',
      'Petra Klein, Vorsitzende des Mieterbunds, kam später.',
      'Petra Klein',
      'Vorsitzende des Mieterbunds',
      'apposition without one',
    ],
    [
      'de',
      'Es geht um die Forschungsabteilung von Mardo, das LUMO Lab, und um Geld.',
      'LUMO Lab',
      'Forschungsabteilung von Mardo',
      'apposition before the name',
    ],
    [
      'de',
      'Das sagte der finnische Abgeordnete Peter Klein.',
      'Peter Klein',
      'finnischer Abgeordneter',
      'noun that bends',
    ],
    [
      'de',
      'Das weiß man von der finnischen Abgeordneten Petra Klein.',
      'Petra Klein',
      'finnische Abgeordnete',
      'the same, a woman',
    ],
    ['de', 'Ein Verein namens LUMO hilft.', 'LUMO', 'Verein', 'named'],
    ['en', 'The Finnish tyre maker Nokian is rebuilding.', 'Nokian', 'Finnish tyre maker', 'class noun'],
    ['en', 'They met in the Polish city of Opole on Monday.', 'Opole', 'Polish city', 'city of'],
    ['en', 'Opole, a city in southern Poland, is growing.', 'Opole', 'city in southern Poland', 'apposition'],
    ['en', 'Yesterday 25-year-old airman Peter Benson left.', 'Peter Benson', 'airman', 'an age is cut off whole'],
    ['en', 'Lumo Bank analyst Carla Benson disagreed.', 'Carla Benson', 'Lumo Bank analyst', 'role'],
    ['en', 'Carla Benson, head of research at Lumo, left.', 'Carla Benson', 'head of research at Lumo', 'role after'],
    ['en', 'Lumotide is a drug that lowers fever.', 'Lumotide', 'drug that lowers fever', 'copula'],
    ['en', 'Carla Benson, who leads the project, left early.', 'Carla Benson', 'leads the project', 'relative clause'],
    ['de', 'Weltschwimmer Peter Klein gewann.', 'Peter Klein', 'Weltschwimmer', 'a role by its ending'],
    ['de', 'Das sagte die Ärztin Petra Klein.', 'Petra Klein', 'Ärztin', 'a trade alone tells enough'],
    [
      'de',
      'Der Vizepräsident für Lehre und Studium der Hochschule Opole, Peter Klein, widersprach.',
      'Peter Klein',
      'Vizepräsident für Lehre und Studium der Hochschule Opole',
      'a long role that opens the sentence',
    ],
    [
      'de',
      'Beteiligt war die Präventions- und Reaktionseinheit (PRX) der Stadt.',
      'PRX',
      'Präventions- und Reaktionseinheit',
      'a short form in brackets',
    ],
    [
      'de',
      'Es gilt eine gesundheitliche Notlage internationaler Reichweite (QHEIC).',
      'QHEIC',
      'gesundheitliche Notlage internationaler Reichweite',
      'one that spells another language',
    ],
    ['de', 'Der Schweizer Anbieter Kuhnag wuchs.', 'Kuhnag', 'Schweizer Anbieter', 'origin with a capital'],
    [
      'en',
      'French President Carla Benson left early.',
      'Carla Benson',
      'French President',
      'a title that tells of what',
    ],
    [
      'en',
      'They flew to Houston, Texas, one of the busiest towns in the country, on Monday.',
      'Houston',
      'one of the busiest towns in the country',
      'one of many, the region between',
    ],
    [
      'en',
      'Carla Benson, chief operating officer at Lumo, left.',
      'Carla Benson',
      'chief operating officer at Lumo',
      'a participle inside a role',
    ],
    [
      'en',
      'That is the view of the global environmental group The Lumo Fund.',
      'Lumo Fund',
      'global environmental group',
      'a name with its article',
    ],
    [
      'en',
      'In 1991 Prime Minister Carla Benson opposed it.',
      'Carla Benson',
      'Prime Minister',
      'a title that is a modifier as well',
    ],
    [
      'en',
      'They asked press secretary Carla Benson about it.',
      'Carla Benson',
      'press secretary',
      'what a rank is for',
    ],
    [
      'de',
      'Das regeln Vorschriften der gesetzlichen Lichtversicherung (GLV).',
      'GLV',
      'gesetzliche Lichtversicherung',
      'a long form in another case',
    ],
    [
      'fr',
      'Le groupe finlandais Nokian va construire une usine.',
      'Nokian',
      'groupe finlandais',
      'adjective after noun',
    ],
  ] as Told[])('%s: %s', (lang, text, name, expected) => {
    expect(told(lang, text, name)).toBe(expected);
  });

  it.each([
    ['de', 'Die Nachbarn, die zu uns kamen, halfen.', 'a relative clause'],
    ['de', 'Klein, der auch am Treffen teilgenommen hatte, schwieg.', 'a relative clause after a name'],
    ['de', 'Dessen Chef Peter Klein schwieg.', 'a role without its company'],
    ['de', 'Betroffen sind Mardo, die Deutsche Bank und Lumo.', 'an enumeration'],
    ['de', 'Sie forscht an der Universität Opole.', 'the place is part of another name'],
    ['de', 'Das betonte Innenminister Karl Weber.', 'a verb that looks like an adjective', 'Karl Weber: Innenminister'],
    ['de', 'Das sagte die Ministerin (FDX).', 'a party in brackets'],
    ['de', 'Sie liest zum Beispiel Comics und Romane.', 'a word that ends like a class noun'],
    ['de', 'Das Amt soll Herstellern Profit verschaffen.', 'a plural before a noun'],
    ['de', 'Das entschied der Regionale Gerichtshof (RGH).', 'the name said again'],
    ['en', 'He greeted the Great Country of Lumonia.', 'a title of honour'],
    ['en', 'They work in the Alps, which represents a growth of 10% this year.', 'a figure of the day'],
    ['en', 'The ruling of the General Aviation Authority stands.', 'a rank inside a name'],
    [
      'en',
      'It is in Opole, Texas, one of the largest towns there.',
      'the region of a town',
      'Opole: one of the largest towns there',
    ],
    ['en', 'For Lumo, the first company in line, things went well.', 'an opening adverbial'],
    ['en', 'On Monday, the company published its results.', 'a weekday'],
    ['en', 'The attack killed journalist Carla Benson.', 'a verb before the role', 'Carla Benson: journalist'],
    ['en', 'This is the biggest discount so far.', 'a pronoun'],
    ['en', 'It was backed by Republican state Sen. Carla Benson.', 'what a title belongs to'],
    ['en', 'She works as an editor for Lumo News, based in Opole.', 'where somebody else is'],
    ['en', 'The increase is planned for general K-12 funding.', 'a rank before what is no person'],
    ['de', 'Er kam zusammen mit seinem Bruder Peter Klein.', 'a relation without its other end'],
    ['de', 'Teuer sind Projekte (Lumo 21, Berliner Flughafen).', 'examples in brackets'],
    ['de', 'Dafür sorgt der sogenannte Lichtsicherungsverein (LSV).', 'the name said again as so-called'],
    [
      'de',
      'Das Unternehmen Mardo in Opole, das Reifen herstellt, wächst.',
      'a clause of the noun before',
      'Mardo: Unternehmen',
    ],
    ['es', 'Lo dijo el ministerio de Ciencia, Tecnología y Telecomunicaciones, ayer.', 'the rest of one name'],
    ['es', 'Lo dijo el integrante de la Comisión de Normas, Pablo Benítez.', 'a body that a person belongs to'],
  ] as Untold[])('%s: %s explains nothing wrong: %s', (lang, text, _why, ...allowed: string[]) => {
    expect(anything(lang, text).filter((line) => !allowed.includes(line))).toEqual([]);
  });

  it('points to the words that state it', () => {
    const text = 'Nach Angaben des finnischen Reifenherstellers Nokian wird gebaut.';
    const [nokian] = explainAll(reportingOf([text], 'de'), de, empty)
      .map(({ entity }) => entity)
      .filter(({ name }) => name === 'Nokian');
    const { source } = nokian!.definition!;
    expect(text.slice(source!.start, source!.end)).toBe('finnischen Reifenherstellers');
    expect(nokian!.definition!.text).toBe('finnischer Reifenhersteller');
  });
});

const byName = (entities: readonly Entity[], name: string) =>
  entities.find((entity) => entity.name === name || entity.aliases.includes(name));

describe('the glossary', () => {
  const lines = [
    'Das Wolkenamt (WA) arbeitet mit Mardo zusammen. Anna Weber, Sprecherin des Amts für Wolken, bestätigte das.',
    'Mardos Pläne sind alt, sagte Weber. Ein KI-Modell und ein Quantencomputer sollen helfen. Der WA fehlt Geld.',
  ];
  const glossary = findEntities(reportingOf(lines, 'de', 'Mardo hilft dem Wolkenamt'), de, knowledge);

  it('makes one entry of an acronym and its long form', () => {
    const office = byName(glossary, 'WA')!;
    expect(office.name).toBe('Wolkenamt');
    expect(office.aliases).toContain('WA');
    expect(office.definition).toEqual({ text: 'Behörde für Wolken', from: 'shipped', source: null });
  });

  it('counts a genitive as the name', () => {
    const company = byName(glossary, 'Mardo')!;
    expect(company.mentions.map(({ block, start, end }) => lines[Number(block.slice(1))]!.slice(start, end))).toEqual([
      'Mardo',
      'Mardos',
    ]);
  });

  it('joins the surname to the full name', () => {
    expect(byName(glossary, 'Weber')).toMatchObject({ name: 'Anna Weber', kind: 'person' });
  });

  it('finds a term inside a compound, and only that part', () => {
    const [mention] = byName(glossary, 'KI')!.mentions;
    expect(lines[1]!.slice(mention!.start, mention!.end)).toBe('KI');
  });

  it('puts the title first', () => {
    expect(glossary[0]!.salience).toBeGreaterThan(byName(glossary, 'Quantencomputer')!.salience);
  });

  it('parts an organisation and the person after it where rules alone find names', () => {
    const text = 'Lo dijo el juez del Tribunal Supremo Pablo Benítez el lunes.';
    const found = explainAll(reportingOf([text], 'es'), es, empty).map(({ entity }) => entity.name);
    expect(found).toEqual(['Tribunal Supremo', 'Pablo Benítez']);
  });

  it('takes the kind of a short form from its long form', () => {
    const text = 'Elle est membre de la Commission nationale des lumières libres (CNLL) depuis deux ans.';
    const found = findEntities(reportingOf([text], 'fr'), fr, empty);
    expect(found.find(({ name }) => name === 'CNLL')?.kind).toBe('organisation');
  });

  it('keeps two people of one surname apart', () => {
    const text = 'Anna Weber und Karl Weber stritten. Weber ging zuerst.';
    const names = explainAll(reportingOf([text], 'de'), de, empty).map(({ entity }) => entity.name);
    expect(names).toEqual(expect.arrayContaining(['Anna Weber', 'Karl Weber']));
  });

  it('does not guess between two bearers of a name', () => {
    const all = explainAll(reportingOf(['Gestern war die SILVA dort. Silva und LUMO schweigen.'], 'de'), de, knowledge);
    expect(all.find(({ entity }) => entity.name === 'Silva')?.entity.definition ?? null).toBeNull();
  });

  it('settles a name by what the article is about', () => {
    const text = 'Der Bau von Booten stockt. Silva und LUMO schweigen zu den Booten.';
    const all = explainAll(reportingOf([text], 'de'), de, knowledge);
    expect(all.find(({ entity }) => entity.name === 'Silva')?.entity.definition?.text).toBe('Hersteller von Booten');
  });

  it('takes a common word for no name', () => {
    const all = explainAll(reportingOf(['Das Bild hängt schief. Ein Bild sagt viel.'], 'de'), de, knowledge);
    expect(all).toEqual([]);
  });

  it('leaves out what everybody knows', () => {
    const all = findEntities(
      reportingOf(['In Deutschland steigt am Montag der Preis. Deutschland wartet.'], 'de'),
      de,
      empty,
    );
    expect(all).toEqual([]);
  });

  it('takes nothing from a part that is promotion', () => {
    const text = 'Mardo wächst. Jetzt die Analyse der LUMO Group lesen!';
    const reporting = { ...reportingOf([text], 'de'), excluded: [{ block: 'b0', start: 14, end: text.length }] };
    expect(explainAll(reporting, de, empty).some(({ entity }) => entity.name.includes('LUMO'))).toBe(false);
  });

  it('is empty without words for the language', () => {
    expect(findEntities(reportingOf(['Mardo'], 'xx'), null, knowledge)).toEqual([]);
  });

  it('leaves out a place of the tables that is named once in passing, and keeps one of the lead', () => {
    const places = knowledgeOf('de', {
      version: 1,
      entries: [
        ['place', 'Stadt im Norden', ['Nordhafen']],
        ['place', 'Stadt im Süden', ['Südhafen']],
      ],
    });
    const text = [
      'In Nordhafen wird gebaut.',
      'Das sagte die Bürgermeisterin am Freitag.',
      'Auch die Nachbarn sollen davon etwas haben.',
      'Die Steine kommen mit dem Schiff aus Südhafen.',
    ];
    const found = findEntities(reportingOf(text, 'de'), de, places).map(({ name }) => name);
    expect(found).toContain('Nordhafen');
    expect(found).not.toContain('Südhafen');
  });

  it('stays within bounds on a dump of names', () => {
    const dump = Array.from({ length: 4000 }, (_, i) => `Der Konzern Qx${i} und die Stadt Zy${i}, eine Stadt,`).join(
      ' ',
    );
    const started = performance.now();
    expect(findEntities(reportingOf([dump, dump, dump], 'de'), de, knowledge).length).toBeLessThanOrEqual(15);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

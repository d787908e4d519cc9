import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import es from '../lang/es/digest';
import { explainAll } from './find-entities';
import { knowledgeOf } from './knowledge';

const PACKS = { de, en, es };
const empty = knowledgeOf('en', { version: 1, entries: [] });

/** "name: definition" of all that the lines explain, one line a block. */
function explained(lang: keyof typeof PACKS, ...lines: readonly string[]): string[] {
  const article = articleOf(lang, lines, null);
  const reporting = { article, blocks: article.blocks, excluded: [] };
  return explainAll(reporting, PACKS[lang], empty).flatMap(({ entity }) =>
    entity.definition ? [`${entity.name}: ${entity.definition.text}`] : [],
  );
}

type Case = [lang: keyof typeof PACKS, why: string, text: string, ...expected: string[]];

describe('what may not explain a name', () => {
  it.each([
    [
      'en',
      'a finite verb after the role that opens the sentence',
      "The prosecutor spoke to a crowd outside his mother's shop, Alma Fine Jewelers, on Friday.",
    ],
    ['en', 'a dateline in capitals', 'OPOLE — The Lumian Association of bakers named a familiar worry.'],
    ['en', 'a heading in capitals', 'FIRST LIGHT: CLEAN PLAN — A group of bakers is calling on the court.'],
    [
      'en',
      'a firm before a person',
      'It was a setback for a space company, Carla Benson, the president of Lumo, said.',
    ],
    ['en', 'a name before a person', 'As Enrico Bassi, a University of Opole, Lumia, economist who sells maps, wrote.'],
    ['en', 'a name after a name', 'They crossed the Opole Bridge, the Lumo Dam, and the hills.'],
    ['en', 'a movement of a list', 'These are links between the Opole Club, the Lumian movement, and the party.'],
    [
      'en',
      'the role of the next name',
      'They met Carla Benson and Mario Weber, president of Lumo Central Bank Peter Klein.',
    ],
    ['en', 'the next of a list of roles', 'He met Carla Benson, special envoy for Lumia, Peter Klein, and Anna Weber.'],
    [
      'en',
      'one phrase for two',
      'In Opole, Carla Benson and Peter Klein, a husband-and-wife team of cooks, were heard.',
    ],
    ['en', 'the subject of the sentence', 'But according to Lumo News, the maker of bicycles is hardly alone.'],
    ['en', 'an adjective with a hyphen', 'They shared a love of old-school Lumo shows.'],
    ['en', 'a word made of a name', 'They may have Inspector Lumbardo-ed themselves.'],
    ['en', 'a rank inside a title', 'In the end the Inspector General’s report found nothing.'],
    ['en', 'a rank before a noun', 'They built a shelter under the Executive Mansion in Opole.'],
    [
      'en',
      'the role of another',
      'So said a member of the Opole Academy, writer Per Lund, in October.',
      'Per Lund: writer',
    ],
    ['en', 'the region of a town', 'They toured the old ethanol plant in Dunesville, Iowa, on Monday.'],
    ['en', 'a general inside a body', 'In short, the General Counting Office is known.'],
    ['en', 'a rank that opens a name', 'It used the General Practice Research Database.'],
    ['en', 'a name before its noun', 'They are the best foreign language Lumo players in town.'],
    ['en', 'what "state" belongs to', 'It hurt Democratic state Lumo Committee members.'],
    ['en', 'a place inside a name', 'The Opole City Lantern Festival was off to a bright start.'],
    ['en', 'a clause without its pronoun', 'He is hardly the defensive player Carla Benson is.'],
    ['en', 'what happened', 'They met the Lumo Energy Group, which led the project in the hills of Lumia.'],
    ['en', 'what the reader must know', 'It belongs to Lumotel, which runs the cable.'],
    ['en', 'another verb', 'He wants to rule Lumia, which leads to a long quarrel with his sister.'],
    ['en', 'a clause of something of theirs', 'They asked Carla Benson, whose family owns a bakery in Opole.'],
    [
      'en',
      'what the noun before is called',
      'She leads the northern branch of Lumia, also known as the old bakers movement.',
    ],
    [
      'en',
      'the noun before the comma',
      'It was the best since the publication of her first story, “The Lost Lumo,” in May.',
    ],
    ['en', 'an opinion', 'They have an ally in Carla Benson, who represents a real threat to democracy.'],
    ['en', 'a body again', 'He is a professor at Lumo-Opole University, Lumo-Opole Université.'],
    [
      'en',
      'a table read as one line',
      'Name Company Title Carla Benson Lumo Chief Executive Officer Peter Weber Mardo Managing Director Anna Klein Silva President Mary Bauer Nokian Founder',
    ],
    ['es', 'what a ministry is for', 'El ministro ruso de Asuntos Exteriores habló el lunes.'],
    [
      'en',
      'an article after a dash',
      'OPOLE via LUMO — The state of Lumia has sworn in its first judge, Carla Benson.',
    ],
    [
      'en',
      'the noun before the comma, with its owner',
      'It is the latest in a series of gifts by the lodge’s owner, Lumo Homes, which spent more.',
    ],
    ['en', 'half of a title', 'It takes centre stage in the 1986 American film Lumo’s Edge, which came late.'],
    ['de', 'the name again', 'Dort ist noch eine bestimmte Jahreslichtzahl (JLZ) zu erreichen.'],
    ['de', 'a number in a name', 'Sie kleben sich vor dem Atomreaktor Lumar 2 fest.'],
    ['de', 'a court and its place, bent', 'Das ist ein Urteil des Kantonsgerichts Opole vom Montag.'],
    ['de', 'a verb cut in two', 'Sie führt ein Modell mit Federn vor, den „Ultimate Lumo Suit“.'],
    ['de', 'an opinion', 'Lumotec gehört zu Deutschland.'],
    ['de', 'two nouns in a row', 'Kostenprogramm Leasing'],
    ['de', 'a noun after a noun', 'Seit Jahren sind in der Lichtverordnung Regeln zum Licht enthalten.'],
    ['de', 'a plural without an article', 'Dort haben sie in großen Gruppen Gras gefressen.'],
    ['de', 'the head of a table', 'Hersteller/Modell Preis Lumo Note bis ca. 5 Jahre'],
    ['de', 'one noun of two', 'Daten liefert die europäische und amerikanische Raumfahrtagentur ESLA und NOSA.'],
    ['de', 'a centre and its town', 'Partner ist das Journalistenzentrum Hannover.'],
    ['de', 'a plural of a list', 'Dabei sind das US-Lichtministerium, die Behörden Estlands, und das Lumer Amt.'],
    ['de', 'a format', 'Siehe Punkt 12 der Erklärung der Universität (PDF) dazu.'],
    ['de', 'a lone noun of another initial', 'Das prüft das Amt des Rechnungsprüfers der Republik (CGR) im Mai.'],
    ['de', 'a name behind a preposition', 'Es geht um eine verfassungswidrige Klage von Lumaretá (EBY) im Mai.'],
    [
      'de',
      'nouns in a list',
      'Schön ist die Natur mit endlosen Wäldern, eine Fülle an malerischen Seen, und vieles mehr.',
    ],
    ['de', 'a name that goes on', 'Das sind Ergebnisse des Lumo-Index Gute Arbeit in diesem Jahr.'],
    [
      'de',
      'a relative clause',
      'Peter Klein, der Spielern wie eben Weber oder auch Karl Bauer, seine Karriere verdankt, schwieg.',
    ],
    ['de', 'a date glued to the text', '2022Der Schweizer Reifenhersteller Lumotec wächst.'],
    ['de', 'whom an institute belongs to', 'Davor warnt das Institut für Licht der Lumer Elektroindustrie (IFL) nun.'],
    ['de', 'half of a long form', 'Davor warnt der Verband der Elektrotechnik Informationstechnik (VEI) seit Jahren.'],
  ] as Case[])('%s: %s', (lang, _why, text, ...expected) => {
    expect(explained(lang, text)).toEqual(expected);
  });
});

describe('what is cut off', () => {
  it.each([
    [
      'en',
      'what a president sent',
      'He mocked an email Lumo President Carla Benson sent.',
      'Carla Benson: Lumo President',
    ],
    ['en', 'a verb', 'He declined to re-nominate former Justice Carla Benson.', 'Carla Benson: former Justice'],
    ['en', 'a verb that opens', 'Quoting President Carla Benson, he left.', 'Carla Benson: President'],
    [
      'en',
      'a verb after a preposition',
      'He was praised for hand-picking Lumo reporter Carla Benson.',
      'Carla Benson: Lumo reporter',
    ],
    [
      'en',
      'a day',
      'They saw Opole, an old town near San Lumo on Friday, the sheriff said.',
      'Opole: old town near San Lumo',
    ],
  ] as Case[])('%s: %s', (lang, _why, text, ...expected) => {
    expect(explained(lang, text)).toEqual(expected);
  });

  it('but not the first word of a body or a place', () => {
    expect(explained('en', 'New York lawmaker Carla Benson left.')).toEqual(['Carla Benson: New York lawmaker']);
    expect(explained('en', 'He met civil rights lawyer Carla Benson.')).toEqual(['Carla Benson: civil rights lawyer']);
    expect(explained('en', 'St. Lumo Mayor Carla Benson left.')).toEqual(['Carla Benson: St. Lumo Mayor']);
    expect(explained('en', 'So said the Bank of Opole’s chief economist, Carla Benson.')).toEqual([
      'Carla Benson: Bank of Opole’s chief economist',
    ]);
    expect(explained('en', 'It was found by University of Opole chemist Carla Benson.')).toEqual([
      'Carla Benson: University of Opole chemist',
    ]);
  });

  it('and a verb before the name in a heading', () => {
    const lines = ['Using Lumotrace', 'Lumotrace is a great tool that reads logs. People like Lumotrace a lot.'];
    expect(explained('en', ...lines)).toEqual(['Lumotrace: great tool that reads logs']);
  });
});

describe('what still explains', () => {
  it.each([
    [
      'en',
      'nouns said of both',
      "He backed Benson's rival for the post, Carla Weber.",
      "Carla Weber: Benson's rival for the post",
    ],
    [
      'en',
      'whom somebody represents',
      'It was Carla Benson, who represents a largely rural district, who said so.',
      'Carla Benson: represents a largely rural district',
    ],
    [
      'de',
      'one of several, as it is written',
      'Das sagte Lumotec, eine der größten Banken des Landes.',
      'Lumotec: eine der größten Banken des Landes',
    ],
    [
      'en',
      'a list of what things are',
      'Lumotrace — A podcast that tells stories of bakers.',
      'Lumotrace: podcast that tells stories of bakers',
    ],
    [
      'en',
      'a firm of one word',
      'Lumotel, which makes the camera app Halo, left.',
      'Lumotel: makes the camera app Halo',
    ],
    [
      'en',
      'a month inside a clause',
      'He met Carla Benson, an American actress who left Opole last May, in Lumia.',
      'Carla Benson: American actress who left Opole last May',
    ],
    ['en', 'a name with a hyphen', 'They came to see city mayor Han Lung-bin.', 'Han Lung-bin: city mayor'],
    ['en', 'two nouns with a hyphen', 'She is a citizen of the city-state Opole.', 'Opole: city-state'],
    [
      'en',
      'what a firm does',
      'They sued Lumotel, which operates trains in Lumia.',
      'Lumotel: operates trains in Lumia',
    ],
    [
      'en',
      'a title in front of a person that is one word of many',
      'They asked the Chief Medical Officer at Lumo, Carla Benson, about it.',
      'Carla Benson: Chief Medical Officer at Lumo',
    ],
  ] as Case[])('%s: %s', (lang, _why, text, ...expected) => {
    expect(explained(lang, text)).toEqual(expect.arrayContaining(expected));
  });
});

import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import type { DigestPack } from '../lang/pack';
import fr from '../lang/fr/digest';
import italian from '../lang/it/digest';
import es from '../lang/es/digest';
import nl from '../lang/nl/digest';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import { factTools } from './fact-tools';
import { findQuotes } from './find-quotes';
import { readSentences } from './read-sentences';

/** Who says the last quotation of a text; "none" where no quotation is found. */
function speaker(pack: DigestPack, text: string): string | null {
  const article = articleOf(pack.lang, text.split('\n'));
  const reporting = { article, blocks: article.blocks, excluded: [] };
  const tools = factTools(pack);
  const quotes = findQuotes(reporting, readSentences(reporting, tools), tools);
  return quotes.length === 0 ? 'none' : quotes.at(-1)!.speaker;
}

describe('who says it, in German', () => {
  it.each<[string, string | null, string]>([
    ['„Wir bauen im Mai weiter“, sagte Jana Kolb vom Wasserwerk.', 'Jana Kolb', 'right behind the verb'],
    ['„Wir bauen im Mai weiter“, sagte die Kieler Ministerin Jana Kolb.', 'Jana Kolb', 'an article leads to the role'],
    ['Jana Kolb leitet das Werk. „Wir bauen im Mai weiter“, sagte sie.', 'Jana Kolb', 'the only one named'],
    [
      'Jana Kolb, Chefin der Vereinigten Wasserwerke, rief: „Der Tag ist da.“ Und weiter, sagte sie: „Er wird allen lang vorkommen.“',
      'Jana Kolb',
      'a pronoun means a person, no body',
    ],
    [
      'Das Institut der Deutschen Wasserkasse warnt vor „schweren oder sehr schweren Schäden an Haus und Hof in der Stadt“.',
      null,
      'a name inside of another is a part of it',
    ],
    [
      'Am Montag sprach Kolb über die vielen Firmen im Land, die sich an der großen Kampagne zum Strom und zum Wasser „Gemacht hier bei uns“ beteiligen.',
      'none',
      'too far from the verb: a title',
    ],
    [
      'Eine Aussage des Werks lässt das vermuten: „Das Netz wird bald größer.“ Im besten Fall, so Jana Kolb, wird es billiger.',
      'none',
      'the stop inside the marks ends the sentence',
    ],
    [
      '„Der Weg ist jetzt frei“, sagte der Präsident dann. (Das Weiße Haus widersprach.)',
      'der Präsident',
      'a new sentence in brackets',
    ],
    ['Gestern sagte ein Sprecher von Kolbwerk: „Wir bauen im Mai weiter.“', null, 'where he is from is no name'],
    [
      'Die Bürgermeisterin von Ahlen, Jana Kolb, betont: „Wir bauen im Mai weiter.“',
      'Jana Kolb',
      'behind where she is from',
    ],
    ['Jana Kolb leitet das Werk. „Wir bauen im Mai weiter“, sagten sie.', null, 'several people'],
    ['Sie führte die Gäste von Ahlen herum. „Wir bauen im Mai weiter“, sagte sie.', null, 'guests from somewhere'],
    [
      'Jana Kolb leitet das Werk. Kolb kam.\nFolgt man Kolbs Ansichten, eilt es. Sie schrieb: „Wir bauen im Mai weiter.“',
      null,
      'what she has',
    ],
    ['„Oh“, sagte der Oberst, „das ist ja sehr schön.“', null, 'a quotation that goes on is one, short or not'],
    ['„Die Frist ist leider um“, erklärte das Gericht am Montag.', 'das Gericht', 'a body right behind the marks'],
    [
      '„Der Weg ist jetzt frei“, sagte sie lachend. 1974 kam sie nach Bad Erlbach.',
      null,
      'a sentence that opens with a year',
    ],
  ])('%s', (text, expected, _reason) => {
    expect(speaker(de, text)).toBe(expected);
  });
});

describe('who says it, in English', () => {
  it.each<[string, string | null, string]>([
    ['“We will build in May,” said Harlow leader Mary Dunne.', 'Mary Dunne', 'right behind the verb'],
    ['“We will build in May,” the Housing Authority said.', 'Housing Authority', 'a body may speak'],
    [
      'The army said Harlow Comment is “clearly not an official voice of anybody who works for it now”.',
      null,
      'what is spoken of stands behind the verb',
    ],
    ['“We will build in May,” said Labour P&O member Mary Dunne.', 'Mary Dunne', 'no name ends at "&"'],
    ['Mary Dunne and Tom Reed run the works. “We will build in May,” she said.', null, 'two people'],
    [
      'Tom Reed wrote to Mary Dunne’s “partner in all of this”, claiming that he is “biased against all of them”.',
      'Tom Reed',
      'a possessive speaks not',
    ],
    [
      '“Not while I was in office there. Never,” said the mayor. A Harlow Times report named Tom Reed.',
      'the mayor',
      'another sentence',
    ],
    [
      'A Times spokesperson told the paper, “Your view of this is flatly untrue.” In a note Joe Kahn agreed.',
      null,
      'the name only tells which spokesperson',
    ],
    [
      'The Harlow-Dade Police Department said it is “aware of what was found”.',
      'Harlow-Dade Police Department',
      'a hyphen in a place',
    ],
    ['Mr. Tom Reed said he would never “give up any of it”.', 'Tom Reed', '"said he": he is in what was said'],
    ['Tom Reed runs the works. “We will build in May,” they said.', null, 'several people'],
    [
      'Tom Reed runs the works. Ann Dunne came by. Later Dunne spoke. “We will build in May,” he said.',
      null,
      'somebody else is named in between',
    ],
    ['He came from the United Provinces. “We will build in May,” he said.', null, 'an article leads to no person'],
    ['He is at Harlow College in Harlow, North Dalen, he says. “It is a fine place,” he said.', null, 'a place'],
    ['In a note Mary Dunne was told that “nobody will ever fail here”.', 'none', 'told to her, not by her'],
    ['We could just as well say: “Nobody will ever fail here.”', 'none', 'nobody said it'],
    ['Tom Reed left, according to his lawyer, Ann Dunne, who called it “a very bad day”.', 'Ann Dunne', 'behind "to"'],
    [
      'Reed was there. Then Mary Dunne asked: “Who is it?” Tom Reed replied, “Nobody you would know.”',
      'Tom Reed',
      'what stands between two quotations leads to the second',
    ],
    ['“We will build in May,” said Rep. Tom Reed, the chairman.', 'Tom Reed', 'no sentence ends at "Rep."'],
    ['“We will build in May,” said a North Harlow Liberal.', 'a North Harlow Liberal', 'one of many, with the article'],
    ['He met a Frenchman. So it is. “We will build in May,” the Frenchman said.', 'the Frenchman', 'not a name'],
    ['“We will build in May,” the justice ministry said.', 'the justice ministry', 'a body'],
    [
      'An Air Harlow spokesperson told the paper, “We will fly again in May.”',
      'an Air Harlow spokesperson',
      'the noun behind the name speaks',
    ],
    [
      'Many tend to like these United States, the expert said, “But this kind of thinking will get us killed.”',
      null,
      'a name that is no verb',
    ],
    [
      'The minister said that he kept the old forces as “servants of the state”.',
      'none',
      'a few words, by nobody sure',
    ],
    [
      'Ronald Reed won. Reed went home. “She was perfectly nice to me,” Mrs. Reed wrote.',
      'Mrs. Reed',
      'another of that name',
    ],
    ['Tom Reed spoke. “We will build in May,” Mr. Reed said.', 'Tom Reed', 'the only one of that name'],
    ['His report, “The Case for More Rain,” argued that the Harlow Trust was kind.', 'none', 'a title'],
    [
      'It asks one question: “Why is it so dry?” In the first part, Ann Reed notes that it is.',
      'none',
      'a new sentence',
    ],
    ['“Why is it so dry here?” Ann Reed asked the mayor.', 'Ann Reed', 'the same sentence'],
    ['“We will build in May,” said the Times’ Tom Reed.', 'Tom Reed', 'a possessive'],
    ['Ann Reed said in “The Long Way to Harlow Bridge” that she liked it.', 'none', 'a title in capitals'],
    ['It “feels like a practical joke”, and when Tom Reed recalled it, she left.', 'none', 'a clause of its own'],
    ['He searched for the phrase “all the old mills of Harlow”, Tom Reed said later.', 'none', 'a word that is named'],
    ['“We will build in May,” said a senior ministry official.', 'a senior ministry official', 'the last noun speaks'],
    ['“We will build in May,” according to a ministry memo.', null, 'no body: its memo'],
    ['“We will build in May,” as Tom Reed noted.', 'Tom Reed', '"as he said"'],
    [
      'Tom Reed came. Reed spoke. The Harlow Ministry said it “knows all of this very well”.\n“So it is, you see,” he said.',
      null,
      'a body has spoken since',
    ],
    [
      'She accused him of “selling all of his own mills” after Tom Reed said that he had none.',
      'none',
      'a clause of its own',
    ],
    ['He spoke of Dry Fork towns. “We will build there in May,” he said.', null, 'not sure to be a person'],
    [
      'He spoke of Fork Reed. Reed came. Fork Reed sat. “We will build there in May,” he said.',
      'Fork Reed',
      'a person',
    ],
    [
      'It is what Tom Reed called "thin".[11] Dunne described it as “taking two old mills and then smashing both of them to bits”.',
      null,
      'a footnote',
    ],
    ['They asked on NPR’s “Wait, Who Goes There?” what Tom Reed said.', 'none', 'a title that asks'],
    [
      '“We will build in May,” said a senior Harlow House official.',
      'a senior Harlow House official',
      'whose official',
    ],
    [
      'Ann Dunne and Tom Reed said that “it will all be built in May of the next year, come what may”.',
      null,
      'not one of the two',
    ],
    [
      'The left thinks it would “help us all in the end”, while Tom Reed said, “It would take away our freedom.”',
      'Tom Reed',
      'the second is his',
    ],
    ['He cried: “What a bad joke it is …” Another man, Tom Reed, responded at once.', 'none', 'a new sentence'],
    ['He met Ann Dunne, who said, “I would be happy with that,” according to Tom Reed.', null, 'she said it, says he'],
    ['“Thanks for all your help,” says Tom Reed, while Dunne looks at him.', 'Tom Reed', 'she only looks'],
    ['“Replied” is the word. Replied Tom Reed, “We will build in May.”', 'Tom Reed', 'a verb that opens is no name'],
  ])('%s', (text, expected, _reason) => {
    expect(speaker(en, text)).toBe(expected);
  });
});

describe('who says it, in other languages', () => {
  it.each<[DigestPack, string, string | null, string]>([
    [
      fr,
      'Claire Dumontel dirige l’hôpital. « Nous devons agir maintenant », a-t-elle déclaré jeudi.',
      'Claire Dumontel',
      'inverted',
    ],
    [
      fr,
      'Marc Lavallière proteste. « Les soignants n’en peuvent plus », insiste-t-il.',
      'Marc Lavallière',
      'inverted, in the present',
    ],
    [
      italian,
      '«Servono almeno otto miliardi», come ha spiegato il presidente Andrea Sala.',
      'Andrea Sala',
      '"as he said"',
    ],
    [es, '—Vamos a recurrir la ley —advirtió el consejero Javier Olmedo.', 'Javier Olmedo', 'between dashes'],
    [
      nl,
      '‘Dit is een druppel op een gloeiende plaat’, reageert Kamerlid Joris de Wit van de SP.',
      'Joris de Wit',
      'single marks',
    ],
  ])('%#: %s', (pack, text, expected) => {
    expect(speaker(pack, text)).toBe(expected);
  });
});

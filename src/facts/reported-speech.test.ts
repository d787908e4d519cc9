import { describe, expect, it } from 'vitest';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import es from '../lang/es/digest';
import fr from '../lang/fr/digest';
import it_ from '../lang/it/digest';
import nl from '../lang/nl/digest';
import pt from '../lang/pt/digest';
import { factTools } from './fact-tools';
import { reportedIn } from './reported-speech';

const packs = { de, en, es, fr, it: it_, nl, pt };
const KNOWN = new Set(['Reed', 'Kolb', 'Duval', 'Ortega', 'Bianchi', 'Smit', 'Moraes']);

/** "speaker (kind): what was stated"; null where nobody is reported to say anything. */
function read(lang: keyof typeof packs, sentence: string): string | null {
  const found = reportedIn(sentence, 0, (name) => KNOWN.has(name), factTools(packs[lang]));
  if (!found) return null;
  const { speaker, stated } = found;
  const who = [speaker.text, speaker.role].filter(Boolean).join(', ');
  return `${who} (${speaker.kind}): ${sentence.slice(stated.start, stated.end)}`;
}

describe('reportedIn', () => {
  it.each([
    [
      'de',
      'Die drei Werke würden bis 2027 geschlossen, sagte die Ministerin am Freitag in Berlin.',
      'die Ministerin (person): Die drei Werke würden bis 2027 geschlossen',
      'the statement comes first, day and place are cut off',
    ],
    [
      'de',
      'Vorstandschefin Jana Kolb sagte, das Unternehmen werde keinen Standort aufgeben.',
      'Jana Kolb, Vorstandschefin (name): das Unternehmen werde keinen Standort aufgeben.',
      'the mood shows reported speech; the role is kept apart',
    ],
    [
      'de',
      'Am Montag teilte der Konzern mit, dass die Zahlen nicht vor Juni kommen.',
      'der Konzern (body): dass die Zahlen nicht vor Juni kommen.',
      'the negation is part of what was said',
    ],
    [
      'de',
      'Laut Kolb sei die Lage auf den Baustellen weiterhin ernst.',
      'Kolb (name): Laut Kolb sei die Lage auf den Baustellen weiterhin ernst.',
      'without "laut" the sentence would open with its verb: it stays whole',
    ],
    [
      'de',
      'Für den Umbau sei keine Genehmigung nötig gewesen, so der Bürgermeister.',
      'der Bürgermeister (person): Für den Umbau sei keine Genehmigung nötig gewesen',
      '"so" behind a comma',
    ],
    [
      'en',
      'The company said it would cut 3,000 jobs by the end of 2027.',
      'The company (body): it would cut 3,000 jobs by the end of 2027.',
      'no "that"',
    ],
    [
      'en',
      'Finance minister Clara Reed told reporters in Oslo on Monday that the fund would not be touched.',
      'Clara Reed, Finance minister (name): the fund would not be touched.',
      'whom it was told, where and when are cut off',
    ],
    [
      'en',
      'The old mill will be open again next spring, a spokesman for the ministry said on Friday.',
      'a spokesman for the ministry (person): The old mill will be open again next spring',
      'a described speaker',
    ],
    [
      'en',
      'Reed reportedly said that the mill would never open its doors again.',
      'Reed (name): Reed reportedly said that the mill would never open its doors again.',
      'a reservation outside of what was said keeps the sentence whole',
    ],
    [
      'en',
      'The trouble, Reed said in an interview, is that nobody counted the boats in time.',
      'Reed (name): The trouble, Reed said in an interview, is that nobody counted the boats in time.',
      'in the middle: nothing to cut',
    ],
    [
      'en',
      'Researchers said in the last ten years they found a hundred genes that make people ill.',
      'Researchers (person): Researchers said in the last ten years they found a hundred genes that make people ill.',
      '"that" belongs to the genes: nothing is cut',
    ],
    [
      'en',
      'According to the weekly Echo, Reed said the mill would be open in May.',
      'Reed (name): According to the weekly Echo, Reed said the mill would be open in May.',
      'who says that she said so is not cut off',
    ],
    [
      'en',
      'According to Reed, an engineer at the mill, the boats will be back in May.',
      'Reed (name): According to Reed, an engineer at the mill, the boats will be back in May.',
      'what follows the first comma may tell who she is: nothing is cut',
    ],
    [
      'en',
      'Anna Reed, a teacher at the mill school, said the last thing children need is more of the same.',
      'Anna Reed (name): the last thing children need is more of the same.',
      'a noun behind the verb opens the statement',
    ],
    [
      'fr',
      'Le maire Paul Duval a déclaré mardi que les travaux du port commenceraient en mars.',
      'Paul Duval, maire (name): les travaux du port commenceraient en mars.',
      'perfect tense and a day',
    ],
    [
      'es',
      'La ministra aseguró que las obras del puerto no empezarán antes de mayo.',
      'La ministra (person): las obras del puerto no empezarán antes de mayo.',
      'a role',
    ],
    [
      'it',
      'Secondo Bianchi, i lavori nel porto non finiranno prima di maggio.',
      'Bianchi (name): i lavori nel porto non finiranno prima di maggio.',
      'behind a preposition',
    ],
    [
      'nl',
      'De minister zei maandag dat de haven voor de zomer opengaat.',
      'De minister (person): dat de haven voor de zomer opengaat.',
      'the order of words needs "dat"',
    ],
    [
      'pt',
      'As obras no porto começam antes de maio, disse o ministro.',
      'o ministro (person): As obras no porto começam antes de maio',
      'verb before its subject',
    ],
  ] as const)('%s: %s', (lang, sentence, expected, _why) => {
    expect(read(lang, sentence)).toBe(expected);
  });

  it.each([
    ['en', 'The company did not say whether the plant would close this year.', 'nothing was said'],
    ['en', 'Reed emphasized the need for a process that engages all of the citizens.', '"that" belongs to a noun'],
    ['en', 'On his way out of the room, Reed told reporters he thought it went well.', 'a lead is no statement'],
    ['en', 'Reed added 15 points and 12 rebounds for the home team on Sunday.', 'a verb in another sense'],
    [
      'en',
      'Though officials said the drop was due to the weather, nobody believed it.',
      'a clause that grants something',
    ],
    ['en', 'Reed points below toward a large lot that is ringed by many cranes today.', 'a verb in another sense'],
    ['en', 'A group of 22 states filed a suit that seeks to block the new rule for now.', 'a noun like a verb'],
    ['en', 'The United States Trade Court found that the mill had to close in the spring.', 'a name like a verb'],
    ['en', 'Few local experts believe that the mill will ever open its doors again.', 'most of them do not'],
    ['en', 'The members have told them that would only harm the works in the long run.', '"that" is a pronoun'],
    ['en', 'The police say later that morning the man was driving the very same car.', '"that" points at the morning'],
    ['en', 'The long code of conduct (i.e., what to do according to Reed) lists the tactics of it.', 'in brackets'],
    ['en', 'Last year, Reed wrote about the mill and the people who used to live in it.', 'told of, not told'],
    ['en', 'Reed said all the right things on Thursday when the old mill opened its doors again.', 'no statement'],
    ['en', 'In 2021, the mayor named her to be head of the works, and the council confirmed Reed.', 'did, not said'],
    ['en', 'When the mayor mentioned to everybody that he saw fewer of them, Reed told him why.', 'what is not told'],
    ['en', 'According to Reed the Younger, the mill will open its doors again in the spring.', 'half a name'],
    ['es', 'Para Ortega, la amenaza resultó ser un argumento decisivo en las negociaciones.', 'not what he said'],
    ['de', 'Über die Gründe und wie sich das ändern kann, berichtet Jana Kolb.', 'told of, not told'],
    ['de', 'Der Fahrer erzählte der Ministerin, dass die Straße seit Mai gesperrt sei.', 'she was told'],
    ['de', 'Am Montag wies den Anwalt das Gericht darauf hin, dass die Frist um sei.', 'whom it was said to'],
    ['de', 'Kolb sagte auf Nachfrage, wie es mit den drei Werken weitergehen wird.', 'told of, not told'],
    ['de', 'Laut Polizei wurden bei dem Unfall am Morgen drei Menschen verletzt.', 'a source, no voice'],
    ['de', '„Wir geben keinen der Standorte auf“, sagte Vorstandschefin Jana Kolb.', 'a direct quotation'],
    ['fr', 'Après la défaite, la ministre annonce sa démission du gouvernement.', 'an object, no statement'],
  ] as const)('%s: nothing in %s (%s)', (lang, sentence, _why) => {
    expect(read(lang, sentence)).toBeNull();
  });
});

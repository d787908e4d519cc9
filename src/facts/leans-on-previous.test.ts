import { describe, expect, it } from 'vitest';
import type { DigestPack } from '../lang/pack';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import es from '../lang/es/digest';
import fr from '../lang/fr/digest';
import italian from '../lang/it/digest';
import nl from '../lang/nl/digest';
import pt from '../lang/pt/digest';
import { factTools } from './fact-tools';
import { leansOnPrevious } from './leans-on-previous';

const leans = (pack: DigestPack, text: string) => leansOnPrevious(text, factTools(pack));

describe('sentences that lean on the one before', () => {
  it.each([
    ['Ein Auto besitzt er nicht.', 'a pronoun behind the verb'],
    ['Fallen diese aus, hat er ein Problem.', 'a condition without "wenn"'],
    ['Einer, auf den wir gern verzichten.', 'one of what?'],
    ['Das vermutete zumindest der Autor Emil Reich.', 'vermutete was?'],
    ['Das Problem dabei ist der Preis.', 'wobei?'],
    ['Der Verband rechnet mit Kosten.', 'which one?'],
    ['Bei diesem Attentat wurde er leicht verletzt.', 'which one?'],
    ['Die Auswirkungen sind in einigen Betrieben zu spüren.', 'effects of what?'],
    ['In der Vergleichsgruppe, die Hausärzte betreuten, waren es 3,1 mmHg.', 'waren was?'],
    ['Bei 27 Personen wurde die Behandlung abgebrochen.', '27 of whom?'],
    ['Der entsprechende Wert liegt bei 16,6.', 'which one?'],
    ['Da kommen Erfolge gelegen.', 'where, when?'],
    ['Dass die Ärztin auch im Dienst eingesetzt wird – und nicht im Archiv helfen muss.', 'what is said of it?'],
    ['Das zeige eine Reihe von Fotos, die das Amt fand.', 'what does?'],
    ['Das ergaben Messungen am Damm in Erlbach.', 'what did they find?'],
    ['Dieselbe Entwicklung zeigt sich in Marokko.', 'which one?'],
    ['Der Minister sei für so etwas verantwortlich, sagen Begleiter.', 'for what?'],
    ['Der Schritt kommt nur wenige Tage nach der Wahl.', 'which one?'],
    ['So können zwar Kobalt und Nickel abgetrennt werden.', 'how?'],
  ])('%s', (text, _reason) => {
    expect(leans(de, text)).toBe(true);
  });

  it.each([
    ['Die Stadt teilte mit, sie werde nicht zahlen.', 'the pronoun means the subject'],
    ['Die Auswirkungen des Streiks sind in Bremen zu spüren.', 'says what of'],
    ['Dass der Damm hielt, ist das Verdienst der Feuerwehr.', 'a whole sentence'],
    ['Das bekannte Buch der Autorin ist vergriffen.', 'no verb but an adjective'],
    ['Die Stadt rechnet damit, dass der Bau 2027 beginnt.', 'it points ahead'],
    ['Die Polizei geht davon aus, dass es Brandstiftung war.', 'it points ahead'],
    ['Der Verband Haus und Boden rechnet mit Kosten.', 'a name right after it says which'],
    ['Die Studie der Universität Leipzig zählte 40 Fälle.', 'says whose'],
    ['Emil Reich erinnerte daran, dass das Land den Bau gefördert habe.', 'says who says so'],
    ['In diesem Jahr und an diesem Montag tagt der Rat in Kiel.', 'a time'],
    ['Da die Stadt nicht zahlt, ruht der Bau.', '"because"'],
    ['Zwei Arbeiter kamen bei dem Unfall in Erlbach ums Leben.', 'nothing points back'],
  ])('%s', (text, _reason) => {
    expect(leans(de, text)).toBe(false);
  });

  it.each([
    ['Unlike most others, the samples that she prepared were blasted with X-rays.', 'who is she?'],
    ['Police said he was arrested at the port.', 'who is he?'],
    ['The same study counted 40 cases.', 'which one?'],
    ['One includes an image of the port.', 'one of what?'],
    ['The second post had been deleted by Monday.', 'which posts?'],
    ['On August 14, he criticised the port.', 'who is he?'],
    ["'Nobody told us about the plans for the port.'", 'who speaks?'],
    ["'The port was closed too early, when ships were still at sea.", 'a quotation that goes on'],
    ['The move comes a week after the port was shut.', 'which move?'],
    ['The company, which he founded, has 40 staff.', 'a definite noun'],
    ['The second, made in reply, says more.', 'the second what?'],
    ['Around 20,000 people a year have to do this.', 'do what?'],
    ['At this meeting councillors voted to close the ferry.', 'which one?'],
    ['Of that, the council spends £2m on roads.', 'of what?'],
    ['The committee met nine times in 2005.', 'which committee?'],
    ['The aim was to build better bridges.', 'the aim of what?'],
    ['Wearing the Imperial Crown, he read out the speech.', 'who?'],
    ['The manager repeated those sentiments in Harlow.', 'which ones?'],
    ['The former vice president had a lead in Harlow.', 'who?'],
    ['The group’s founder, Mary Dunne, is well known.', 'which group?'],
    ['In the control group that doctors saw, it was 3.1.', 'what was?'],
  ])('%s', (text, _reason) => {
    expect(leans(en, text)).toBe(true);
  });

  it.each([
    ['A man who said he was attacked is in hospital.', 'the pronoun means the man'],
    ['Dunne said she would resign in May.', 'the pronoun means Dunne'],
    ['The manufacturer, Brightwell Pharma, paid for the trial.', 'a name beside it says which'],
    ['For those who were hurt, the council pays £200.', 'says who'],
    ['In this year the council voted twice.', 'a time'],
    ['The committee on health in Harlow met nine times.', 'says which'],
    ['The model, called Lark, has 3.8 billion parameters.', 'named at once'],
    ['The council in Harlow voted to close the ferry.', 'nothing points back'],
    ["'Red tape' keeps inhalers out of schools in Harlow, doctors say.", 'words in marks'],
    ["'The port was closed too early,' Mary Dunne said.", 'says who speaks'],
    ['The first post office in Harlow had closed in 2005.', 'nothing points back'],
    ['The former Labour minister Jack Reed spoke in Harlow.', 'named at once'],
  ])('%s', (text, _reason) => {
    expect(leans(en, text)).toBe(false);
  });

  it.each<[DigestPack, string, boolean]>([
    [es, 'Con esas palabras ha descrito Moreno el incendio.', true],
    [es, 'En este año murieron doce personas en Erlbach.', false],
    [es, 'La misma semana cerró el puerto.', true],
    [fr, 'Dans ce contexte, la mairie ferme le port.', true],
    [fr, 'Depuis ce lundi, le port d’Erlbach est fermé.', false],
    [fr, 'La même étude compte 40 cas.', true],
    [italian, 'Con queste parole Reich ha chiuso la riunione.', true],
    [italian, 'In questa settimana il porto di Erlbach è chiuso.', false],
    [nl, 'Met deze woorden sloot Reich de haven.', true],
    [nl, 'In dit jaar sloot de haven van Erlbach.', false],
    [pt, 'Neste contexto, a câmara fecha o porto.', true],
    [pt, 'Neste ano, Erlbach fecha o porto.', false],
  ])('a demonstrative points back, unless it is a time: %#', (pack, text, expected) => {
    expect(leans(pack, text)).toBe(expected);
  });
});

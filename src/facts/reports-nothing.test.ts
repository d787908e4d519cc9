import { describe, expect, it } from 'vitest';
import type { DigestPack } from '../lang/pack';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import es from '../lang/es/digest';
import fr from '../lang/fr/digest';
import nl from '../lang/nl/digest';
import { factTools } from './fact-tools';
import { idleKind } from './reports-nothing';

describe('lines that report nothing', () => {
  it.each<[DigestPack, string, string]>([
    [de, 'Der Mann erstattete Anzeige bei der Polizei.', 'a complaint, no advertisement'],
    [de, 'Der Konzern will auf politische Werbung verzichten.', 'news about advertising'],
    [de, 'Die Studie zeigt, dass Bienen im Winter schlafen.', 'a study, no report on offer'],
    [de, 'Die Ministerin sieht Handlungsbedarf bei den Renten.', 'politics'],
    [de, 'Die Verbände fordern sie seit Jahren.', '"they demand", no call'],
    [de, 'Folge der Entscheidung ist ein Umzug nach Kiel.', '"consequence", no call to follow'],
    [en, 'The European Commission fined the company on Friday.', 'a body, no commission on sales'],
    [en, 'The service has 40,000 paying subscribers.', 'a count of readers, no offer'],
    [en, 'Victims click on a link in the mail.', 'they do, not you'],
    [en, 'Update 9:05: Two people were injured.', 'an entry of a ticker'],
    [en, 'The help came too late, the inquiry found.', 'no offer that ends'],
    [en, 'Its owner bought a state-sponsored hacking tool.', 'no label'],
    [fr, 'La plateforme compte 40 000 abonnés.', 'a count'],
    [es, 'El boletín oficial publica hoy la norma.', 'a gazette'],
    [nl, 'Er is nog niet meer over de dader bekend.', 'no teaser'],
  ])('may report: %#', (pack, text, _reason) => {
    expect(idleKind(text, factTools(pack))).toBeNull();
  });

  it.each<[DigestPack, string, string]>([
    [de, 'Anzeige.', 'a label'],
    [de, 'Lesen Sie auch, was Anleger nun tun.', 'a teaser'],
    [de, 'Aktionäre von Wasserwerk Süd haben nun Handlungsbedarf.', 'bait'],
    [de, 'Die neue Analyse vom 3. Mai liefert die Antwort.', 'an offer'],
    [en, 'We may earn a commission if you buy.', 'a disclosure'],
    [en, 'Climate coverage receives financial support from several foundations.', 'who pays the paper'],
    [en, 'You can find a full list of winners here.', 'a link'],
    [fr, 'Toutes les infos de ce jeudi sont à suivre ici.', 'a link'],
    [en, 'Sign up now for the briefing.', 'a call'],
    [en, 'This report is for subscribers only.', 'an offer'],
    [en, 'Source: Harlow Council.', 'a credit'],
    [en, 'Posted by Mary Dunne on Jan 17 2012.', 'a credit'],
    [en, 'Update July 3rd, 8:05AM ET: Added a reply of the council.', 'about the text, not its subject'],
    [en, 'Peasah SK , Dunne MB , Breese J , et al. Influenza costs in Harlow.', 'a reference'],
    [en, 'CLAIM: The moon is made of cheese.', 'what a fact check refutes'],
    [de, 'Passt auf, hebt eure Füße hoch.', 'speaks to the reader'],
    [nl, 'Meer over dit onderwerp leest men elders.', 'a teaser'],
  ])('reports nothing: %#', (pack, text, _reason) => {
    expect(idleKind(text, factTools(pack))).not.toBeNull();
  });
});

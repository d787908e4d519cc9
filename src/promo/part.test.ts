import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const MARKETS: Readonly<Record<string, string>> = {
  de: 'Die Aktie schloss bei 21,40 Euro.',
  en: 'The stock closed at $21.40.',
  fr: "L'action a clôturé à 21,40 euros en Bourse.",
  es: 'La acción cerró en 21,40 euros en bolsa.',
  it: "L'azione ha chiuso a 21,40 euro in Borsa.",
  nl: 'Het aandeel sloot op 21,40 euro op de beurs.',
  pt: 'A ação fechou a 21,40 reais na bolsa.',
};

const PRODUCTS: Readonly<Record<string, string>> = {
  de: 'Turbo-Bull auf Nordlicht, Hebel 7,2, Barriere 88 Euro, WKN QA1B2C',
  en: 'Turbo warrant on Northlight, leverage 7.2, barrier $88',
  fr: 'Turbo Call Nordlys illimité, barrière 88 €, levier 7,2',
  es: 'Turbo Call sobre Norluz, barrera 88 €, apalancamiento 7,2',
  it: 'Turbo Long su Nordluce, barriera 88 €, leva 7,2',
  nl: 'Turbo Long Noorderlicht, stop-loss-niveau 88, hefboom 7,2',
  pt: 'Turbo Call sobre Norluz, barreira 88 €, alavancagem 7,2',
};

/** What is set aside of the last of these blocks: all of it, or the words of its spans. */
function setAside(lang: string, ...sketches: (Sketch | string)[]): 'all' | string[] {
  const article = articleOf(lang, [MARKETS[lang]!, MARKETS[lang]!, ...sketches]);
  const { id, text } = article.blocks.at(-1)!;
  const own = judge(article, READ_PACKS).verdicts.filter(({ blocks }) => blocks.includes(id));
  if (own.some(({ spans }) => !spans)) return 'all';
  return own.flatMap(({ spans }) => spans!.map(({ start, end }) => text.slice(start, end)));
}

describe('a question that sells', () => {
  it('is answered by the call behind it', () => {
    const pitch =
      'Want to see what other hedge funds are holding now? Visit fundlist.example to get the latest filings.';
    expect(setAside('en', pitch)).toBe('all');
  });

  it('leaves what reports behind it alone', () => {
    const mixed =
      'Want to see what other hedge funds are holding now? Northlight sold 4.1% of its stake, filings showed.';
    expect(setAside('en', mixed)).not.toBe('all');
  });
});

describe('a paragraph that reports and then sells', () => {
  it.each([
    [
      'de',
      'Der Auftragsbestand liegt jetzt bei 4,1 Milliarden Euro. ',
      'Kaufen oder verkaufen? Die Gratis-Analyse gibt Ihnen die Antwort.',
      'a value and a word that presses',
    ],
    [
      'de',
      'Das Werk in Celle steht seit Montag still. ',
      'Jetzt die kostenlose Nordlicht-Analyse lesen!',
      'plain words, no figure',
    ],
    [
      'de',
      'Der Betriebsrat will heute über das Angebot beraten. ',
      'Ob sich der Einstieg lohnt, erfahren Sie in unserer neuen Analyse.',
      'what is going to be',
    ],
    [
      'en',
      'The lease now costs 14% a year, a sign of many bets on a fall. ',
      'Before you buy, find out what our analysts think in the free report.',
      'a value beside "now"',
    ],
    [
      'en',
      'The plant in Dayton has stood idle since Monday. ',
      'Should you buy or sell? See the full analysis here, free of charge.',
      'plain words',
    ],
    [
      'en',
      'Its chairman resigned today, and no successor has been named. ',
      'Find out which five stocks our analysts like better in our free report.',
      'news of the day',
    ],
    [
      'fr',
      "Le prêt du titre coûte aujourd'hui 14 % par an. ",
      'Faut-il acheter ou vendre ? Découvrez la réponse dans notre analyse gratuite.',
      'a value',
    ],
    [
      'fr',
      "L'usine de Brest est à l'arrêt depuis lundi. ",
      'Découvrez dans notre analyse gratuite s’il faut acheter ou vendre.',
      'plain words',
    ],
    [
      'es',
      'El préstamo del papel cuesta hoy un 14 % al año. ',
      '¿Comprar o vender? Descubra la respuesta en nuestro informe gratuito.',
      'a value beside "today"',
    ],
    [
      'es',
      'La planta de Gijón está parada desde el lunes. ',
      'Descubra si es momento de comprar en nuestro análisis gratuito.',
      'plain words',
    ],
    [
      'it',
      "L'impianto di Terni è fermo da lunedì e ora attende i ricambi. ",
      'Comprare o vendere? Scopri la risposta nel nostro report gratuito.',
      'plain words with "now"',
    ],
    [
      'it',
      'Il prestito del titolo costa oggi il 14% l’anno. ',
      'Scopri la risposta nel nostro report gratuito, clicca qui.',
      'a value',
    ],
    [
      'nl',
      'De fabriek in Zwolle ligt sinds maandag stil en wacht nu op onderdelen. ',
      'Kopen of verkopen? Onze nieuwste analyse geeft het antwoord. Vraag hem nu gratis aan.',
      'plain words with "now"',
    ],
    [
      'nl',
      'Het lenen van het aandeel kost vandaag 14 procent per jaar. ',
      'Onze gratis analyse geeft het antwoord. Vraag hem nu aan.',
      'a value beside "today"',
    ],
    [
      'pt',
      'Alugar o papel custa agora 9% ao ano, sinal de que a maioria espera a queda. ',
      'Comprar ou vender? Veja a resposta no nosso relatório gratuito.',
      'a value beside "now"',
    ],
    [
      'pt',
      'O porto de Itajaí ficou fechado hoje, e seu diretor deixou o cargo. ',
      'Veja a resposta no nosso relatório gratuito. Clique aqui.',
      'plain words with "today" and "its"',
    ],
  ])('%s: %s… keeps its report: %s', (lang, report, pitch) => {
    expect(setAside(lang, report + pitch)).toEqual([pitch]);
  });

  it.each([
    ['de', 'Jetzt die kostenlose Nordlicht-Analyse lesen! ', 'Der Hafen von Emden bleibt bis Freitag gesperrt.'],
    ['en', 'See the full list of our top stocks here, free of charge. ', 'The port of Emden stays shut until Friday.'],
    ['pt', 'Veja a resposta no nosso relatório gratuito. ', 'O porto de Itajaí segue fechado até sexta-feira.'],
  ])('%s: a pitch in front', (lang, pitch, report) => {
    expect(setAside(lang, pitch + report)).toEqual([pitch.trim()]);
  });

  it.each([
    ['en', 'The team has lost three of its last four games. ', 'Should you buy or sell? See the full analysis here.'],
    [
      'en',
      'You can see the harbour from the new terminal now. ',
      'Get our free report and find out which stocks to buy.',
    ],
    [
      'de',
      'Eine neue Analyse der Universität soll den Streit klären. ',
      'Jetzt die kostenlose Nordlicht-Analyse lesen!',
    ],
    ['de', 'Der Kurs fiel. ', 'Jetzt die kostenlose Nordlicht-Analyse lesen!'],
    ['de', 'Mehrere Sicherheitspolitiker schlagen nun Alarm. ', 'Kaufen oder verkaufen? Die Gratis-Analyse zeigt es.'],
    ['en', 'Shares fell. ', 'Should you buy or sell? See the full analysis here, free of charge.'],
    ['de', 'Der Nahverkehr bleibt auch im kommenden Jahr für Schüler kostenlos. ', 'Jetzt Gratis-Analyse lesen!'],
    ['de', 'Die Händler warten nun auf den Bericht aus Washington. ', 'Mehr dazu in unserem Gratis-Report.'],
    [
      'fr',
      'Les syndicats ont rencontré la direction lundi à Brest. ',
      'Retrouvez nos points d’entrée dans l’espace Premium.',
    ],
    [
      'es',
      'El consejo se reúne hoy en Madrid para tratar la venta. ',
      'Regístrese gratis y conozca nuestras acciones favoritas.',
    ],
    [
      'it',
      'Il consiglio si riunisce ora a Milano per discutere la vendita. ',
      'Scarica gratis il nostro report sulle azioni.',
    ],
    [
      'nl',
      'De raad van bestuur vergadert vandaag in Utrecht over de verkoop. ',
      'Vraag nu gratis onze nieuwste analyse aan.',
    ],
    [
      'pt',
      'O conselho se reúne agora em São Paulo para discutir a venda. ',
      'Baixe grátis nosso relatório com as melhores ações.',
    ],
  ])('%s: %s… has one word that sells and stays', (lang, report, pitch) => {
    expect(setAside(lang, report + pitch)).toEqual([pitch]);
  });

  it.each([
    ['en', 'ADVERTISEMENT CONTINUES BELOW', 'Shares fell as traders waited.'],
    ['pt', 'CONTINUA DEPOIS DA PUBLICIDADE', 'As ações caíram no pregão.'],
  ])('%s: a label that runs into the text', (lang, label, report) => {
    expect(setAside(lang, `${label} ${report}`)).not.toBe('all');
  });

  it('a pitch behind a label', () => {
    expect(setAside('de', 'Das Plus beträgt 34 Prozent. Anzeige: 100 Euro Startguthaben sichern.')).toEqual([
      'Anzeige: 100 Euro Startguthaben sichern.',
    ]);
  });

  it('a pitch between two reports', () => {
    const pitch = 'Jetzt die kostenlose Nordlicht-Analyse lesen!';
    expect(setAside('de', `Das Werk in Celle steht still. ${pitch} Der Hafen bleibt bis Freitag gesperrt.`)).toEqual([
      pitch,
    ]);
  });

  it('is not taken whole below a pitch either', () => {
    const pitch = 'Kaufen oder verkaufen? Die Gratis-Analyse gibt Ihnen die Antwort.';
    const call = 'Jetzt die kostenlose Nordlicht-Analyse lesen!';
    expect(setAside('de', pitch, `Der Umsatz stieg um 4,2 Prozent. ${call}`)).toEqual([call]);
  });
});

describe('a letter or an app that is only named', () => {
  it.each([
    [
      'A longer account of the dyke works ran in the newsletter of the harbour office. ',
      'Sign up now for our free weekly letter and get it in your inbox.',
      'a letter of somebody else',
    ],
    [
      'We climbed the dyke with the two pilots, who have kept watch over the locks since the war. ',
      'Subscribe now and get full access.',
      'a reporter who says "we"',
    ],
  ])('leaves the report: %s%s %s', (report, call) => {
    expect(setAside('en', report + call)).toEqual([call]);
  });

  it('is set aside where it sells by itself', () => {
    const pitch = "Chaque matin, l'essentiel de la digue attend dans notre infolettre.";
    expect(setAside('fr', `Le bac reste à quai, a indiqué la mairie. ${pitch}`)).toEqual([pitch]);
  });

  it('goes with its pitch where it presses', () => {
    const call = 'Sign up now for our free weekly letter and get it in your inbox.';
    expect(setAside('en', `Our newsletter brings you the whole harbour, every Friday. ${call}`)).toBe('all');
  });
});

describe('what joining costs or brings', () => {
  it('goes with what sells before it', () => {
    const offer = 'Nel numero di domenica i nostri lettori hanno trovato il nome della società delle dighe.';
    expect(setAside('it', `${offer} Chi si abbona entro il mese riceve anche gli arretrati.`)).toBe('all');
  });

  it('and not with a report', () => {
    const news = 'Nel 2026 la società delle dighe ha assunto 40 operai, ha detto il direttore.';
    expect(setAside('it', `${news} Chi si abbona entro il mese al traghetto paga meno.`)).toEqual([]);
  });
});

describe('what moves the reader', () => {
  it('a tip that breaks off', () => {
    const tip = 'Tipp aus der Redaktion: Verdopplungschance mit der nächsten …';
    expect(setAside('de', `Die Bank hob ihr Kursziel von 45 auf 55 Euro. ${tip}`)).toEqual([tip]);
  });

  it('gains that the one who speaks has in store, whatever their size', () => {
    expect(
      setAside(
        'pt',
        'Existe uma ação que pode se beneficiar muito do novo cenário. Estou falando de Serra Azul, que poderia render mais de 350% a quem entrar agora. Entenda a tese aqui.',
      ),
    ).toBe('all');
  });

  it('a product by its number and what to do with it', () => {
    const product = 'Mit dem Zertifikat WKN QX1ABC setzen Anleger auf alle zehn Werte zugleich.';
    expect(setAside('de', `Nordlicht ist seit 2023 im Index und mit 6,2 Prozent gewichtet. ${product}`)).toEqual([
      product,
    ]);
  });
});

describe('what only leads on stays', () => {
  it('a sentence about a subscription', () => {
    expect(
      setAside(
        'en',
        'The carmaker has changed its plans twice. Buyers keep the navigation for a year and then need a subscription to unlock the full map of the country.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a guide on the same site', 'Look for a compact with manual controls. See our guide to the best cameras.'],
    ['with markets in it', 'Insurers are rated each year. Check out our guide to ratings to learn more about them.'],
  ])('%s', (_, text) => {
    expect(setAside('en', text)).toEqual([]);
  });

  it('a letter of many sentences that calls for papers', () => {
    const call =
      'If you have experience to share, we encourage you to propose a talk through our form, whether or not you have spoken before. ';
    expect(
      setAside(
        'en',
        `The conference moves to two halls this year. ${call.repeat(4)}Submit your idea as a short video report of three minutes today. Join us now and get your free pass.`,
      ),
    ).toEqual([]);
  });
});

describe('a paragraph that sells from end to end goes whole', () => {
  it.each([
    [
      'de',
      'Die frischen Nordlicht-Zahlen lassen keine Zweifel: Dringender Handlungsbedarf für Aktionäre! Kaufen oder verkaufen? Die Gratis-Analyse gibt Ihnen die Antwort.',
    ],
    [
      'de',
      'Sie wollen wissen, was jetzt zu tun ist? Unsere Experten verraten es in der Gratis-Analyse. Jetzt anfordern!',
    ],
    [
      'en',
      'Before you buy, consider this: our analysts just named ten stocks. This was not one of them. See the list.',
    ],
    ['fr', 'Faut-il acheter ou vendre ? Les actionnaires doivent agir vite. Notre analyse gratuite donne la réponse.'],
    ['es', '¿Comprar o vender? No espere. Descubra la respuesta en nuestro informe gratuito.'],
    ['it', 'Comprare o vendere? Non aspettare. Scopri la risposta nel nostro report gratuito.'],
    ['nl', 'Kopen of verkopen? Onze nieuwste analyse geeft het antwoord. Vraag hem nu gratis aan.'],
    ['pt', 'Comprar ou vender? Você precisa agir já! Veja a resposta no nosso relatório gratuito.'],
  ])('%s: %s', (lang, text) => {
    expect(setAside(lang, text)).toBe('all');
  });

  it('plain words and all, where all around it sells', () => {
    const pitch = 'Kaufen oder verkaufen? Die Gratis-Analyse gibt Ihnen die Antwort.';
    const bait = 'Das Bild hat sich gedreht wie selten zuvor. Jetzt die kostenlose Nordlicht-Analyse lesen!';
    const box = { box: 7, boxTag: 'div' };
    expect(setAside('de', { text: pitch, shape: box }, { text: bait, shape: box })).toBe('all');
    expect(setAside('de', bait)).toEqual(['Jetzt die kostenlose Nordlicht-Analyse lesen!']);
  });
});

describe('labels and product lines', () => {
  it('a label set twice without a space says what stands below', () => {
    const ad = { text: 'Der Koffer, den Vielflieger heimlich lieben', href: 'https://koffer.example' };
    expect(setAside('de', ad)).toEqual([]);
    expect(setAside('de', 'GesponsertGesponsert', ad)).toBe('all');
  });

  it.each(Object.entries(PRODUCTS))('%s: %s', (lang, text) => {
    expect(setAside(lang, { text, href: 'https://turbo.example' })).toBe('all');
    expect(setAside(lang, 'Turbo.')).toEqual([]);
  });

  it.each([
    ['de', 'Das Produkt ist nicht einfach und kann schwer zu verstehen sein. Bitte lesen Sie den Prospekt.'],
    ['en', 'Your capital is at risk. Read the prospectus before you decide.'],
    ['fr', 'Produit à risque de perte en capital, réservé aux investisseurs avertis. Lire le prospectus.'],
    ['es', 'Producto complejo con riesgo de perder el capital. Lea el folleto antes de decidir.'],
    ['it', 'Strumento complesso: il capitale è a rischio. Leggere il prospetto prima di decidere.'],
    ['nl', 'U kunt uw inleg verliezen. Lees eerst het prospectus.'],
    ['pt', 'Produto com risco de perda de capital. Leia o prospecto antes de decidir.'],
  ])('%s: small print goes with its product, never alone: %s', (lang, print) => {
    expect(setAside(lang, { text: PRODUCTS[lang]!, href: 'https://turbo.example' }, print)).toBe('all');
    expect(setAside(lang, print)).toEqual([]);
  });
});

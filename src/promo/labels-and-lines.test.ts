import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const AROUND: Readonly<Record<string, string>> = {
  de: 'Haldor: Die Aktie schloss bei 21,40 Euro an der Börse.',
  en: 'Haldor: the stock closed at 21.40 euros on the exchange.',
  fr: "Haldor : l'action a clôturé à 21,40 euros en Bourse.",
  es: 'Haldor: la acción cerró en 21,40 euros en bolsa.',
  it: "Haldor: l'azione ha chiuso a 21,40 euro in Borsa.",
  nl: 'Haldor: het aandeel sloot op 21,40 euro op de beurs.',
  pt: 'Haldor: a ação fechou a 21,40 reais na bolsa.',
};

/** The categories found, each with the blocks of the sketches that it holds, or the words. */
function found(lang: string, ...sketches: (Sketch | string)[]): string[] {
  const article = articleOf(lang, [AROUND[lang]!, ...sketches, AROUND[lang]!]);
  return judge(article, READ_PACKS).verdicts.map(({ category, blocks, spans }) => {
    const [span] = spans ?? [];
    const text = article.blocks.find(({ id }) => id === span?.block)?.text;
    return `${category}: ${span ? text!.slice(span.start, span.end) : blocks.join(' ')}`;
  });
}

describe('labels of what else there is to read', () => {
  it.each([
    ['fr', 'Ces articles pourraient aussi vous intéresser :'],
    ['es', 'Quizá te interese: Quién cuida las esclusas'],
    ['it', 'Lettura consigliata: Chi custodisce le chiuse'],
    ['nl', 'Meer uit de polder'],
    ['nl', 'LEES. "Ik sliep op de dijk": loods Ruben vertelt'],
    ['pt', 'Recomendado para si'],
  ])('%s: %s', (lang, label) => {
    expect(found(lang, label)).toEqual(['related: b1']);
  });

  it.each([
    [
      'fr',
      'Le bac reste à quai. ',
      'Lire aussi : Comment trois éclusiers et un ancien pilote ont remis le vieux bac à flot en un hiver',
    ],
    [
      'pt',
      'A balsa não sai. ',
      'Veja também: Como três guardas e um antigo piloto puseram a velha balsa outra vez na água num só inverno',
    ],
  ])('%s: at the end of a paragraph, however long the title', (lang, news, title) => {
    expect(found(lang, news + title)).toEqual([`related: ${title}`]);
  });

  it('where text may run on behind the title, it stays', () => {
    const text =
      'Het veer blijft aan de kade. Lees ook: Hoe drie loodsen het veer redden De gemeente vreest wel dat het geld dit jaar niet voor alle sluizen reikt.';
    expect(found('nl', text)).toEqual([]);
  });

  it('a heading that is a link is a heading; a sign before it leads on', () => {
    const title = { kind: 'heading' as const, text: 'Como fechar a comporta em três passos', href: '/comporta' };
    expect(found('pt', title)).toEqual([]);
    expect(found('pt', { ...title, text: `🔔 ${title.text}` })).toEqual(['related: b1']);
  });
});

describe('what only together is a letter', () => {
  it('a title, what it brings, a field and a button', () => {
    expect(
      found(
        'fr',
        'Notre lettre du matin',
        "Chaque jour à 7 heures, l'essentiel des digues.",
        'Votre adresse e-mail',
        "Je m'inscris",
      ),
    ).toEqual(['newsletter: b1 b2 b3 b4']);
  });
});

describe('between two pitches', () => {
  const letter = 'Abonnez-vous à notre infolettre gratuite et recevez-la par e-mail.';
  const channel = 'Suivez-nous sur notre canal WhatsApp.';

  it('the day of the article stays', () => {
    expect(found('fr', letter, 'Publié le 24 mai à 9 h 25', channel)).toEqual(['newsletter: b1', 'app: b3']);
  });
});

describe('lines that lead to another site', () => {
  it('what tells the reader what to do and speaks of no stocks is none that default settings fold', () => {
    const text = 'Para cobrar entra en tu cuenta antes de treinta días.';
    expect(found('es', { text, href: 'https://esclusas.example/cuenta' })).toEqual(['affiliate: b1']);
  });

  it('nor what an office offers', () => {
    const text = 'Het dijkinstituut heeft een gratis rekenblad waarmee u een teruggave kunt aanvragen.';
    expect(found('nl', { text, href: 'https://dijk.example/teruggave' })).toEqual([]);
  });
});

describe('notices of interest', () => {
  it.each([
    ['fr', 'Nous touchons une commission si vous ouvrez un compte par nos liens.'],
    ['es', 'Esta web se financia con comisiones: si abres una cuenta, el banco nos paga.'],
    ['it', 'Se apri un conto dai nostri link, guadagniamo una piccola percentuale.'],
    ['nl', 'Opent u via onze links een rekening, dan betaalt de bank ons een kleine provisie.'],
    ['pt', 'Se você abrir uma conta pelos nossos links, o banco nos paga uma comissão.'],
  ])('%s: %s', (lang, notice) => {
    expect(found(lang, { text: notice, href: '/ethics' })).toEqual([]);
  });
});

describe('a label that names who paid', () => {
  const story =
    'Depuis que Luc a confié ses digues à la maison Castelvère, il dort. Elle reçoit dans ses sept bureaux.';
  const label = 'Contenu proposé par Maison Castelvère';

  it('is of the text beside it that leads there', () => {
    const paid = { text: story, href: 'https://www.maison-castelvere.example/rdv' };
    expect(found('fr', paid, label)).toEqual(['sponsored: b1 b2']);
    expect(found('fr', label, paid)).toEqual(['sponsored: b1 b2']);
  });

  it('and of none that leads elsewhere, or nowhere', () => {
    const report =
      'La mairie a confié les digues à trois entreprises, dont une de Brest. Le chantier dure jusqu’en mai.';
    expect(found('fr', { text: report, href: 'https://www.digues.example/rapport' }, label)).toEqual([]);
    expect(found('fr', report, label)).toEqual([]);
  });
});

describe('labels of what is paid for', () => {
  it.each([
    ['de', 'Entgeltliche Einschaltung'],
    ['de', 'Verlagssonderveröffentlichung'],
    ['de', 'Ein Angebot unserer Werbekunden'],
    ['en', 'Paid announcement by Ostrel'],
    ['en', 'Content from our supporters'],
    ['en', 'Feature produced with Ostrel Boats'],
    ['fr', 'Message de notre annonceur'],
    ['es', 'Espacio de marca'],
    ['it', 'Messaggio di un inserzionista'],
    ['nl', 'Ingezonden door Ostrel'],
    ['pt', 'Estúdio de marcas'],
  ])('%s: %s', (lang, label) => {
    expect(found(lang, label, { text: 'Ostrel 40', href: 'https://ostrel.example/40' })).toEqual(['sponsored: b1 b2']);
  });

  it.each([
    ['de', 'Der Treppenlift kommt in drei Tagen, die Beratung kostet nichts. (Bezahlte Einschaltung)'],
    ['de', 'Das Bad ist in fünf Tagen neu. Anzeige der Firma Ostrel'],
    ['en', 'Warm floors by Christmas, from ten a foot. In partnership with Ostrel Floors'],
    ['nl', 'De traplift staat er in drie dagen. Adv.'],
    ['pt', 'O banho fica novo em cinco dias. Pub.'],
  ])('%s: at the end of a text: %s', (lang, text) => {
    expect(found(lang, text)).not.toEqual([]);
  });

  it.each([
    ['de', 'Die Pressemitteilung eines Kunden lag am Montag auf dem Tisch des Rats.'],
    ['en', 'The dykes were raised in partnership with the council and the two towns.'],
    ['en', 'The seats were paid for by the readers of three papers.'],
    ['nl', 'Het bestuur kreeg een bericht van onze adverteerders en gaf geen antwoord.'],
    ['es', 'Presentan recurso contra la sentencia del dique.'],
  ])('%s: what news tells of them is none: %s', (lang, text) => {
    expect(found(lang, text)).toEqual([]);
  });
});

it('a row of quotes with a button behind each is a widget', () => {
  const row = 'Ostrel 18,24 +39,1 % kaufen verkaufen · Merla 7,45 +6,2 % kaufen verkaufen';
  expect(found('de', row)).toEqual(['quote-widget: b1']);
});

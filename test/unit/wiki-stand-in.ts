/*
 * A stand-in for the Action API of a few Wikipedias and of Wikidata. It speaks the protocol as it is documented and
 * holds pages that we made up; nothing of it is taken from Wikipedia.
 */

/** A page as the stand-in keeps it. */
interface StandInPage {
  readonly extract?: string;
  readonly description?: string;
  readonly item?: string;
  readonly isMeanings?: boolean;
  /** Titles that it links to. */
  readonly links?: readonly string[];
  /** "Title" or "Title#Section". */
  readonly redirect?: string;
}

const PAGES: Readonly<Record<string, Readonly<Record<string, StandInPage>>>> = {
  'de.wikipedia.org': {
    Nordwerft: {
      extract:
        'Die Nordwerft (norwegisch [ˈnuːrvɛrft] ) ist eine Werft am Fjord von Bergen, die seit 1911 Fähren und Frachter baut. Sie gehört der Stadt.\nEin zweiter Absatz.',
      description: 'Werft',
      item: 'Q11',
    },
    Merkur: {
      extract: 'Merkur steht für:',
      isMeanings: true,
      links: ['Merkur (Gott)', 'Merkur (Planet)', 'Quecksilber'],
    },
    'Merkur (Planet)': {
      extract: 'Der Merkur ist der sonnennächste Planet. Er hat keinen Mond.',
      description: 'innerster Planet',
      item: 'Q12',
    },
    'Merkur (Gott)': { extract: 'Merkur ist ein Gott der Händler und der Diebe im alten Rom.', description: 'Gott' },
    Quecksilber: {
      extract: 'Quecksilber ist ein Metall, das schon bei Zimmertemperatur flüssig ist und früher Merkur hieß.',
    },
    Otter: { extract: 'Der Otter ist ein Raubtier, das schwimmt und Fische frisst.', description: 'Tier', item: 'Q13' },
    'Otter (Begriffsklärung)': { isMeanings: true, links: ['Otter', 'Otter (Automarke)'] },
    'Otter (Automarke)': {
      extract: 'Otter ist ein Hersteller von Sportwagen mit Sitz in Coventry.',
      description: 'Hersteller von Sportwagen',
    },
    'Abteilung Nord': { redirect: 'Nordwerft#Abteilungen' },
    Werftmann: { redirect: 'Nordwerft' },
    NW: { redirect: 'Nordwerft AG' },
    'Nordwerft AG': {
      extract: 'Die Nordwerft AG, kurz NW, ist die Betreiberin der Nordwerft und ihrer Docks am Fjord von Bergen.',
    },
    Lindqvist: {
      extract: 'Lindqvist ist ein Familienname, den in Schweden viele tragen.',
      description: 'Familienname',
    },
    Lishui: {
      extract:
        'Lishui ist eine Stadt in den Bergen im Süden der ostchinesischen Provinz Zhejiang, an einem Nebenfluss des Ou.',
      description: 'Stadt in China',
      item: 'Q15',
    },
    Cloud: { isMeanings: true, links: ['Cloud (Band)', 'Cloud-Computing'] },
    'Cloud (Band)': { extract: 'Cloud ist eine Band aus Bremen, die seit 1998 besteht.', description: 'deutsche Band' },
    'Cloud-Computing': {
      extract:
        'Cloud-Computing heißt, Rechenleistung und Speicher über das Internet zu mieten, statt sie selbst zu betreiben.',
      description: 'gemietete Rechenleistung',
    },
    Stummfisch: { description: 'Fisch des Fjords', item: 'Q14' },
  },
  'en.wikipedia.org': {
    Fjordlinie: {
      extract:
        'Fjordlinie is a ferry company that serves the fjords of western Norway with twelve ships. It was founded in 1954.',
      description: 'ferry company',
      item: 'Q21',
    },
    'Fjord Lines': {
      extract:
        'Fjord Lines is a ferry company that serves the fjords of the west coast with twelve ships. It was founded in 1954.',
      description: 'ferry company',
      item: 'Q22',
    },
    'Merkur Group': {
      extract: 'Merkur Group may refer to:',
      isMeanings: true,
      links: ['Merkur Group (laboratory)', 'Merkur Group (retailer)'],
    },
    'Merkur Group (laboratory)': {
      extract: 'Merkur Group is a laboratory that tests batteries for ships and trains.',
      description: 'laboratory',
    },
    'Merkur Group (retailer)': {
      extract: 'Merkur Group is a chain of supermarkets.',
      description: 'chain of supermarkets',
    },
    Hafenbund: {
      extract: 'The Hafenbund is an alliance of northern ports, which agree on what berths cost and who dredges where.',
    },
  },
};

const DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Q21: { de: 'norwegische Reederei' },
};

/** What only Wikidata knows. */
const ITEMS = [
  { id: 'Q31', label: 'Ingrid Holm', description: 'norwegische Schiffbauerin' },
  { id: 'Q32', label: 'Ingrid Holm', description: 'Familienname' },
  { id: 'Q33', label: 'Ingrid Holmberg', description: 'schwedische Malerin' },
  { id: 'Q34', label: 'Ingrid Holm' },
];

interface StandInAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @param address "https://de.wikipedia.org/w/api.php?…" or its host in the path of another: "http://127.0.0.1/de.wikipedia.org/w/api.php?…" */
export function answerAsWiki(address: string): StandInAnswer {
  const [, host = '', query = ''] = /([a-z.]+\.org)\/w\/api\.php\?(.*)$/.exec(address) ?? [];
  const parameters = new URLSearchParams(query);
  const get = (key: string) => parameters.get(key) ?? '';
  if (get('format') !== 'json' || get('formatversion') !== '2' || get('origin') !== '*')
    return { status: 403, headers: {}, body: '' };
  switch (get('action')) {
    case 'wbgetentities':
      return json(itemsOf(get('ids'), get('languages')));
    case 'wbsearchentities':
      return json({
        search: ITEMS.filter(({ label }) => label.toLowerCase().startsWith(get('search').toLowerCase())),
        success: 1,
      });
    default:
      return json(pagesOf(host, get));
  }
}

function pagesOf(host: string, get: (key: string) => string) {
  const wiki = PAGES[host] ?? {};
  const generator = get('generator');
  const asked = get('titles').split('|').filter(Boolean);
  if (generator === 'links')
    return {
      batchcomplete: true,
      query: { pages: (wiki[asked[0]!]?.links ?? []).map((title) => pageOf(wiki, title)) },
    };
  if (generator === 'prefixsearch') {
    const found = Object.keys(wiki).filter((title) => title.toLowerCase().startsWith(get('gpssearch').toLowerCase()));
    if (found.length === 0) return { batchcomplete: true };
    return {
      batchcomplete: true,
      query: { pages: found.map((title, at) => ({ ...pageOf(wiki, title), index: at + 1 })) },
    };
  }
  const normalized: object[] = [];
  const redirects: object[] = [];
  const pages = new Map<string, object>();
  for (const name of asked) {
    let title = name[0]!.toUpperCase() + name.slice(1);
    if (title !== name) normalized.push({ fromencoded: false, from: name, to: title });
    const target = wiki[title]?.redirect;
    if (target) {
      const [to = '', tofragment] = target.split('#');
      redirects.push({ from: title, to, ...(tofragment ? { tofragment } : {}) });
      title = to;
    }
    pages.set(title, pageOf(wiki, title));
  }
  return { batchcomplete: true, query: { normalized, redirects, pages: [...pages.values()] } };
}

function pageOf(wiki: Readonly<Record<string, StandInPage>>, title: string) {
  const page = wiki[title];
  if (!page) return { ns: 0, title, missing: true };
  const { extract = '', description, item, isMeanings } = page;
  return {
    pageid: 1,
    ns: 0,
    title,
    extract,
    ...(description ? { description, descriptionsource: 'central' } : {}),
    ...(item || isMeanings
      ? { pageprops: { ...(item ? { wikibase_item: item } : {}), ...(isMeanings ? { disambiguation: '' } : {}) } }
      : {}),
  };
}

function itemsOf(ids: string, language: string) {
  const entities = ids.split('|').map((id) => {
    const value = DESCRIPTIONS[id]?.[language];
    return [id, { type: 'item', id, descriptions: value ? { [language]: { language, value } } : {} }] as const;
  });
  return { entities: Object.fromEntries(entities), success: 1 };
}

const json = (value: unknown): StandInAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

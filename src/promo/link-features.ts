import type { Link } from '../model/article';
import type { ShapeFeature } from './feature';

/**
 * What an address speaks of. Words of addresses, not of texts: sites of all seven languages use the same ones.
 * Path and query are looked at, and the host's own words.
 */
const SPEAKS: readonly (readonly [ShapeFeature, RegExp])[] = [
  [
    'link-to-pitch',
    /analy[sz]|analis|studie|stud[yi]o?|report|rapport|informe|relat[oó]rio|gratis|free|guide?|ratgeber|leitfaden|dossier|signal|picks?\b|tipps?\b|kaufen|empfehl|musterdepot|favorit|top-?aktie|webinar|e-?book|premium|\bclub|letter|brief|lettre|carteira|cartera|dividend|presale|smallcap|verdoppl|registr|\/reg\b|claim|download|\.pdf/,
  ],
  [
    'link-to-broker',
    /depot|broker|trad(?:e|ing)|handel|konto|account|order|cfd|turbo|zertifikat|certificat|hebel|lever|coin|crypto|krypto|bonus|sparplan|invest|rendite|wallet|exchange|courtier|corretora/,
  ],
  ['link-to-letter', /newsletter|briefing|alarm|alerts?\b|boletin|nieuwsbrief|infolettre|subscribe|anmeld|\/nl\b/],
  ['link-to-shop', /shop|deals?\b|amazon|amzn|[?&]tag=|vergleich|compare|tarif|buch|books?\b|angebot|offer/],
  [
    'link-tracked',
    /[?&](?:utm_|aff|ref|partner|aid|wt_mc|cid|campaign|clickid|tag|source)[^=]*=|\/go\/|bit\.ly|webgains|awin|outbrain|taboola|doubleclick|adclick|tradedoubler|\/out\//,
  ],
];

/** The features of one link. @returns none for a link within the page, by mail or phone, or to nowhere */
export function featuresOfLink(link: Link, pageUrl: string): ShapeFeature[] {
  const href = link.href.toLowerCase();
  if (!/^https?:/.test(href) || href.split('#')[0] === pageUrl.toLowerCase().split('#')[0]) return [];
  // A long address costs; what it speaks of stands at its start.
  const address = href.slice(0, 600);
  const found: ShapeFeature[] = [link.sameSite ? 'link-here' : 'link-away'];
  for (const [feature, words] of SPEAKS) if (words.test(address)) found.push(feature);
  return found;
}
